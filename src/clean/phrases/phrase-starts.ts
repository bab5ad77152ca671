/** Tells at once of most places in a text that no phrase starts there: by three characters, which two starts may share by chance. */
export interface PhraseStarts {
  /** From now on phrases may start with these characters. */
  add(opening: string): void;
  mayBeAt(text: string, at: number): boolean;
}

const SIZE = 2 ** 13;
const SHORT_SIZE = 2 ** 10;

export function phraseStarts(): PhraseStarts {
  const known = new Uint8Array(SIZE);
  /** By the first character of shorter openings. */
  const short = new Uint8Array(SHORT_SIZE);
  return {
    add: (opening) => {
      if (opening.length < 3) short[opening.charCodeAt(0) % SHORT_SIZE] = 1;
      else known[slotAt(opening, 0)] = 1;
    },
    mayBeAt: (text, at) =>
      known[slotAt(text, at)] === 1 || short[text.charCodeAt(at) % SHORT_SIZE] === 1,
  };
}

function slotAt(text: string, at: number): number {
  const sum = 961 * text.charCodeAt(at) + 31 * text.charCodeAt(at + 1) + text.charCodeAt(at + 2);
  return sum & (SIZE - 1);
}
