import { piecesOf } from './pieces.ts';

/** What is used of the browser's speech; `speechSynthesis` is one. The page has the same one: one queue for all. */
export interface Synthesis<Spoken> {
  readonly speaking: boolean;
  readonly pending: boolean;
  readonly paused: boolean;
  speak(utterance: Spoken): void;
  cancel(): void;
  resume(): void;
}

/** How something is said, as far as it matters here. */
export interface Manner {
  /** Times a voice's own speed. */
  rate: number;
  /** Whether a server says it. */
  isDistant: boolean;
}

/** How it came to an end: said; stopped by somebody else (the page, the system); not said for a fault. */
export type Outcome = 'said' | 'stopped' | 'failed';

/** Says one sentence at a time. */
export interface Speech<How> {
  /** Says a sentence, hushing what is being said. `onDone` is called once, unless it is hushed before. */
  say(sentence: string, how: How, onDone: (outcome: Outcome) => void): void;
  /** Stops at once, and tells nothing more of what was being said. What others say goes on. */
  hush(): void;
  /** Whether somebody else, the page, is speaking. */
  isTaken(): boolean;
  /** Ends what others are saying. */
  silenceOthers(): void;
}

const LOOK_MS = 500;
/** So many looks at silence where there should be speech, and it is over. */
const QUIET_LOOKS = 4;
/** Nobody speaks more slowly: so long for a character at a voice's own speed, and to begin with. */
const SLOWEST_MS = 250;
const PATIENCE_MS = 20_000;
/** Chromium ends what a server says after 15 seconds; that is so many characters at a voice's own speed. */
const MAX_DISTANT = 150;

interface OnItsWay {
  /** When it was first heard (`performance.now()`); null: not yet. */
  since: number | null;
  quietLooks: number;
  onDone(outcome: Outcome): void;
}

const STOPPED = ['canceled', 'interrupted'];
const outcomeOf = (event: Event): Outcome =>
  STOPPED.includes((event as SpeechSynthesisErrorEvent).error) ? 'stopped' : 'failed';

/**
 * Speech on `synthesis`, by utterances that `utter` makes. Browsers' troubles are met here: what was cancelled tells
 * its end late, when the next is on its way; events get lost; so does what is said first; `pause()` does nothing on
 * Android and is not always undone in Firefox, so that nothing here is ever paused: it is hushed, and said again.
 */
export function makeSpeech<Spoken extends EventTarget, How extends Manner>(
  synthesis: Synthesis<Spoken>,
  utter: (text: string, how: How) => Spoken,
): Speech<How> {
  let current: OnItsWay | null = null;
  /** The last of ours that the browser has; held, or its events would be collected as garbage with it. */
  let ours: Spoken | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const drop = () => {
    clearInterval(timer);
    current = null;
  };
  const hush = () => {
    const isSpeaking = current !== null;
    drop();
    if (isSpeaking) synthesis.cancel();
  };
  const settle = (way: OnItsWay, outcome: Outcome) => {
    if (current !== way) return;
    drop();
    way.onDone(outcome);
  };

  const speak = (text: string, how: How, onDone: OnItsWay['onDone'], isSecondTry = false) => {
    const way: OnItsWay = { since: null, quietLooks: 0, onDone };
    const utterance = utter(text, how);
    const release = () => {
      if (ours === utterance) ours = null;
    };
    utterance.addEventListener('start', () => {
      way.since = performance.now();
    });
    utterance.addEventListener('end', () => {
      release();
      settle(way, 'said');
    });
    utterance.addEventListener('error', (event) => {
      release();
      settle(way, outcomeOf(event));
    });
    const look = () => {
      if (!synthesis.speaking && !synthesis.pending) way.quietLooks += 1;
      const patience = PATIENCE_MS + (text.length * SLOWEST_MS) / how.rate;
      const isStuck = way.since !== null && performance.now() - way.since > patience;
      if (synthesis.paused || isStuck) {
        hush();
        onDone(isStuck ? 'said' : 'stopped');
      } else if (way.quietLooks >= QUIET_LOOKS) {
        release();
        if (way.since !== null) settle(way, 'said');
        else if (isSecondTry) settle(way, 'failed');
        else retry();
      }
    };
    const retry = () => {
      hush();
      speak(text, how, onDone, true);
    };
    current = way;
    ours = utterance;
    if (synthesis.paused) synthesis.resume(); // left so by the page: it would never begin
    synthesis.speak(utterance);
    timer = setInterval(look, LOOK_MS);
  };

  const sayPieces = (pieces: readonly string[], how: How, onDone: OnItsWay['onDone']) => {
    const [first = '', ...rest] = pieces;
    speak(first, how, (outcome) => {
      if (outcome === 'said' && rest.length > 0) sayPieces(rest, how, onDone);
      else onDone(outcome);
    });
  };

  return {
    say(sentence, how, onDone) {
      hush();
      const max = how.isDistant ? MAX_DISTANT * Math.min(1, how.rate) : Number.POSITIVE_INFINITY;
      sayPieces(piecesOf(sentence, max), how, onDone);
    },
    hush,
    isTaken: () => ours === null && (synthesis.speaking || synthesis.pending),
    silenceOthers: () => synthesis.cancel(),
  };
}
