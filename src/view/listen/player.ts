import type { Manner, Outcome, Speech } from './speech.ts';
import type { SpokenSentence } from './spoken-sentences.ts';

/** What the reader is told of the player. */
export interface PlayerState {
  /**
   * paused: waits for the reader; playing; taken: the page itself is speaking; failed: the voice does not work;
   * finished: everything was read.
   */
  status: 'paused' | 'playing' | 'taken' | 'failed' | 'finished';
  /** Index of the sentence that is being read, or was last. */
  at: number;
}

export interface Player {
  state(): PlayerState;
  sentences(): readonly SpokenSentence[];
  /** Reads from here on, or from where it stopped. */
  play(at?: number): void;
  pause(): void;
  /** Goes to a sentence, and reads on there if it was reading. */
  goTo(at: number): void;
  stepSentence(by: 1 | -1): void;
  /** On to the next paragraph; back to the beginning of this one, or where that is, of the one before. */
  stepParagraph(by: 1 | -1): void;
  /** The article has changed: these are its sentences now. Reading goes on at the same, or what follows it. */
  replace(sentences: readonly SpokenSentence[]): void;
  /** Voice or speed was changed: says the sentence again with it. */
  sayAnew(): void;
}

/** What a player reads by. */
export interface PlayerWays<How extends Manner> {
  speech: Speech<How>;
  /** The way to say sentences; null where there is no voice. */
  manner(): How | null;
  /** Asked before it begins; gives whether somebody elsewhere was speaking and is to be silent now. */
  takeTurn(): Promise<boolean>;
  /** Called after every change of the state. */
  onChange(): void;
}

/** Reads sentences one after the other. */
export function makePlayer<How extends Manner>(ways: PlayerWays<How>): Player {
  const { speech, manner, takeTurn, onChange } = ways;
  let list: readonly SpokenSentence[] = [];
  let state: PlayerState = { status: 'paused', at: 0 };
  /** The turn it waits for, playing already as far as the reader is concerned: what they do meanwhile counts. */
  let awaited: Promise<boolean> | null = null;

  const set = (change: Partial<PlayerState>) => {
    state = { ...state, ...change };
    onChange();
  };
  const within = (at: number) => Math.max(0, Math.min(at, list.length - 1));
  const onDone = (outcome: Outcome) => {
    if (outcome !== 'said') set({ status: outcome === 'failed' ? 'failed' : 'paused' });
    else if (state.at + 1 >= list.length) set({ status: 'finished' });
    else say(state.at + 1);
  };
  const say = (at: number, isTakingOver = false) => {
    if (awaited) return set({ at });
    const how = manner();
    const sentence = list[at];
    speech.hush();
    if (!how || !sentence) return set({ at, status: 'paused' });
    if (speech.isTaken() && !isTakingOver) return set({ at, status: 'taken' });
    speech.say(sentence.text, how, onDone);
    set({ at, status: 'playing' });
  };
  const sayInTurn = async (isTakingOver: boolean) => {
    const turn = takeTurn();
    awaited = turn;
    const wasAnothers = await turn;
    if (awaited !== turn) return; // paused meanwhile
    awaited = null;
    // Firefox says for a while yet that the page is speaking when it was another tab.
    say(state.at, isTakingOver || wasAnothers);
  };
  const goTo = (to: number) => {
    const at = within(to);
    if (state.status === 'playing') say(at);
    else set({ at, status: state.status === 'finished' ? 'paused' : state.status });
  };
  const startOf = (at: number) =>
    Math.max(
      0,
      list.findLastIndex(({ isFirstOfBlock }, index) => isFirstOfBlock && index <= at),
    );

  return {
    state: () => state,
    sentences: () => list,
    play(at) {
      // Asked for by the reader, who was told that the page is speaking. Firefox ends it a little later.
      const isTakingOver = state.status === 'taken';
      if (isTakingOver) speech.silenceOthers();
      const from = within(at ?? (state.status === 'finished' ? 0 : state.at));
      if (state.status === 'playing') return say(from);
      set({ at: from, status: 'playing' });
      void sayInTurn(isTakingOver);
    },
    pause() {
      awaited = null;
      speech.hush();
      set({ status: 'paused' });
    },
    goTo,
    stepSentence: (by) => goTo(state.at + by),
    stepParagraph(by) {
      const next = list.findIndex(
        ({ isFirstOfBlock }, index) => isFirstOfBlock && index > state.at,
      );
      const start = startOf(state.at);
      if (by > 0) goTo(next < 0 ? list.length - 1 : next);
      else goTo(start < state.at ? start : startOf(state.at - 1));
    },
    replace(sentences) {
      const current = list[state.at];
      list = sentences;
      if (!current) return;
      const at = placeOf(current, sentences);
      const isSame = sentences[at]?.block === current.block && sentences[at]?.text === current.text;
      if (isSame) set({ at });
      else goTo(at);
    },
    sayAnew() {
      if (state.status === 'playing') say(state.at);
      else if (state.status === 'failed') set({ status: 'paused' });
    },
  };
}

/** Where a sentence stands among others, or what follows it if it is not there any more. */
function placeOf({ block, text }: SpokenSentence, sentences: readonly SpokenSentence[]): number {
  const same = sentences.findIndex((other) => other.block === block && other.text === text);
  if (same >= 0) return same;
  const follows = ({ block: other }: SpokenSentence) =>
    other === block ||
    (block.compareDocumentPosition(other) & block.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = sentences.findIndex(follows);
  return next < 0 ? sentences.length - 1 : next;
}
