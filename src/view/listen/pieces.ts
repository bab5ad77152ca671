/** Where a voice may draw breath, and the words after it begin. */
const CLAUSE = /[^,;:—–、，；،؛]+[,;:—–、，；،؛]*\s*/gu;
const WORD = /\S+\s*/gu;

/** Joins neighbours for as long as they are no longer than `max` together. */
function joinUpTo(max: number, parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= max)
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** Cuts a sentence into pieces of at most `max` characters: between clauses, where those are too long between words. */
export function piecesOf(sentence: string, max: number): string[] {
  if (sentence.length <= max) return [sentence];
  const clauses = sentence.match(CLAUSE) ?? [sentence];
  const fitting = clauses.flatMap((clause) =>
    clause.length <= max ? [clause] : joinUpTo(max, clause.match(WORD) ?? [clause]),
  );
  return joinUpTo(max, fitting).map((piece) => piece.trim());
}
