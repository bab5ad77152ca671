/** Quantifiers without an end (`*`, `+`, `{2,}`) that one expression may have: the work grows by a power for each. */
const MAX_ENDLESS = 3;
const MAX_LENGTH = 200;

/**
 * Why an expression could take a browser seconds on some address; null if it cannot. Backtracking runs away where a
 * quantifier without an end stands on a group that holds another or a choice (`(a+)+`, `(a|a)*`), and grows by a power
 * with each further one. Stricter than it need be: an address is told with less.
 */
export function dangerOf(source: string): 'nested' | 'many' | 'long' | 'reference' | null {
  if (source.length > MAX_LENGTH) return 'long';
  const plain = withoutClasses(source);
  if (/\\[1-9]|\\k</.test(plain)) return 'reference';
  const bare = plain.replace(/\\./gsu, 'x');
  if (isNested(bare)) return 'nested';
  return (bare.match(ENDLESS)?.length ?? 0) > MAX_ENDLESS ? 'many' : null;
}

const ENDLESS = /[*+]|\{\d+,\}|\{\d+,\d{3,}\}/g;

/** Character classes have no quantifiers in them: `[+*]` → `x`. */
function withoutClasses(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, (found) =>
    found.startsWith('[') ? 'x' : found,
  );
}

/** Whether a group that is repeated without an end holds a quantifier or a choice. */
function isNested(bare: string): boolean {
  const open: number[] = [];
  for (const [at, character] of [...bare].entries()) {
    if (character === '(') open.push(at);
    if (character !== ')') continue;
    const inside = bare.slice((open.pop() ?? -1) + 1, at);
    const isRepeated = /^(?:[*+]|\{\d+,\d*\})/.test(bare.slice(at + 1));
    if (isRepeated && /[*+|]|\{\d|(?<!\()\?/.test(inside)) return true;
  }
  return false;
}
