/** BILOU for persons (begin, inside, last, unit) and one label for all other names; O is for words that are no name. */
export const LABEL = { O: 0, B: 1, I: 2, L: 3, U: 4, E: 5 } as const;
export const LABELS = 6;

const { O, B, I, L, U, E } = LABEL;
const afterOutside = [O, B, U, E];
const FOLLOWERS: Readonly<Record<number, readonly number[]>> = {
  [O]: afterOutside,
  [B]: [I, L],
  [I]: [I, L],
  [L]: afterOutside,
  [U]: afterOutside,
  [E]: afterOutside,
};

/** Whether a label may follow another within a run. */
export const mayFollow = (from: number, to: number): boolean =>
  FOLLOWERS[from]?.includes(to) ?? false;
/** A run does not begin inside a name nor end within one. */
export const mayBegin = (label: number): boolean => label !== I && label !== L;
export const mayEnd = (label: number): boolean => label !== B && label !== I;
