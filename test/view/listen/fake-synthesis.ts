import type { Synthesis } from '../../../src/view/listen/speech.ts';

/** What a browser is given to say. */
export class FakeUtterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/**
 * Speech as browsers have it: everything is told late, what is cancelled tells its end when the next is on its way,
 * and the page has the same queue. Time is the test's.
 */
export class FakeSynthesis implements Synthesis<FakeUtterance> {
  paused = false;
  queue: FakeUtterance[] = [];
  /** Everything that was begun to be said. */
  heard: string[] = [];
  cancels = 0;
  /** Of the utterances to come, so many vanish without a word. */
  swallowed = 0;
  /** Whether ends are never told. */
  losesEnds = false;
  #isSpeaking = false;

  get speaking() {
    return this.#isSpeaking;
  }
  get pending() {
    return this.queue.length > (this.#isSpeaking ? 1 : 0);
  }

  speak(utterance: FakeUtterance) {
    if (this.swallowed > 0) this.swallowed -= 1;
    else this.queue.push(utterance);
    queueMicrotask(() => this.#next());
  }
  cancel() {
    this.cancels += 1;
    const gone = this.queue;
    this.queue = [];
    this.#isSpeaking = false;
    setTimeout(() => {
      for (const [index, utterance] of gone.entries()) {
        this.#tell(utterance, 'error', index === 0 ? 'interrupted' : 'canceled');
      }
    }, 20);
  }
  resume() {
    this.paused = false;
    this.#next();
  }

  /** What is being said comes to its end. */
  end() {
    const utterance = this.#done();
    if (utterance && !this.losesEnds) this.#tell(utterance, 'end');
    this.#next();
  }
  /** What is being said fails. */
  fail(error: string) {
    const utterance = this.#done();
    if (utterance) this.#tell(utterance, 'error', error);
    this.#next();
  }

  #done(): FakeUtterance | undefined {
    this.#isSpeaking = false;
    return this.queue.shift();
  }
  #next() {
    const [utterance] = this.queue;
    if (!utterance || this.#isSpeaking || this.paused) return;
    this.#isSpeaking = true;
    this.heard.push(utterance.text);
    this.#tell(utterance, 'start');
  }
  #tell(utterance: FakeUtterance, type: string, error?: string) {
    utterance.dispatchEvent(Object.assign(new Event(type), { error }));
  }
}
