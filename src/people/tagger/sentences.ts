import { CHAR, charClass } from './chars.ts';
import type { Token } from './tokens.ts';

const ENDS = '.!?…';
const CLOSERS = '"\'”’»)]';
const MAX_TOKENS = 400;
/** Closing marks after a stop: more are not looked through, so that a page of quotes takes no longer than another. */
const MAX_CLOSERS = 4;

const isMarkOf = (set: string, text: string, token: Token) =>
  !token.isWord && set.includes(text.charAt(token.start));

/** Whether a sentence begins at token `i`: after a line break, or after a stop where a capital, digit or quote follows. */
function startsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.afterBreak) return true;
  let before = i - 1;
  const least = Math.max(i - 1 - MAX_CLOSERS, 0);
  while (before > least && isMarkOf(CLOSERS, text, tokens[before] as Token)) before--;
  if (!isMarkOf(ENDS, text, tokens[before] as Token)) return false;
  if (!token.isWord) return !isMarkOf(`${CLOSERS}${ENDS},;:`, text, token) && before === i - 1;
  return charClass(text, token.start) !== CHAR.lower;
}

/** The index of the first token of each sentence, and tokens.length at the end. */
export function sentenceStarts(text: string, tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const isTooLong = i - (starts[starts.length - 1] as number) >= MAX_TOKENS;
    if (isTooLong || startsSentence(text, tokens, i)) starts.push(i);
  }
  starts.push(tokens.length);
  return starts;
}
