/** Tells at once of most places in a text that no phrase starts there: by up to five characters, which two starts may share by chance. */
export interface PhraseStarts {
  /** From now on phrases may start with these characters; all but the first five are passed over. */
  add(opening: string): void;
  mayBeAt(text: string, at: number): boolean;
}

/** What the first character, and what the first three tell: that a phrase may start there, or that more must be asked. */
const ENOUGH = 1;
const ASK_MORE = 2;

const FIRST_SIZE = 2 ** 10;
const SIZE = 2 ** 13;
const LONG_SIZE = 2 ** 15;

export function phraseStarts(): PhraseStarts {
  const byFirst = new Uint8Array(FIRST_SIZE);
  const byThree = new Uint8Array(SIZE);
  const byFive = new Uint8Array(LONG_SIZE);
  const tell = (table: Uint8Array, slot: number, isEnough: boolean) => {
    table[slot] = (table[slot] ?? 0) | (isEnough ? ENOUGH : ASK_MORE);
  };
  return {
    add: (opening) => {
      tell(byFirst, slotOfFirst(opening, 0), opening.length < 3);
      if (opening.length >= 3) tell(byThree, slotOfThree(opening, 0), opening.length < 5);
      if (opening.length >= 5) tell(byFive, slotOfFive(opening, 0), true);
    },
    mayBeAt: (text, at) => {
      const first = byFirst[slotOfFirst(text, at)] ?? 0;
      if (first !== ASK_MORE) return first !== 0;
      const three = byThree[slotOfThree(text, at)] ?? 0;
      return three === ASK_MORE ? byFive[slotOfFive(text, at)] === ENOUGH : three !== 0;
    },
  };
}

function slotOfFirst(text: string, at: number): number {
  return text.charCodeAt(at) & (FIRST_SIZE - 1);
}

function slotOfThree(text: string, at: number): number {
  return sumOfThree(text, at) & (SIZE - 1);
}

function slotOfFive(text: string, at: number): number {
  const sum = 961 * sumOfThree(text, at) + 31 * text.charCodeAt(at + 3) + text.charCodeAt(at + 4);
  return sum & (LONG_SIZE - 1);
}

function sumOfThree(text: string, at: number): number {
  return 961 * text.charCodeAt(at) + 31 * text.charCodeAt(at + 1) + text.charCodeAt(at + 2);
}
