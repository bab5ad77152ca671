import type { Mention } from '../person.ts';
import { wordsOf } from '../words.ts';
import type { FoundRole } from './role.ts';
import { type RolePhrase, rolePhraseAt, type Stops } from './role-phrase.ts';

/** What may stand between a name and its role: a comma or dash, an age, "who is". */
const TO_APPOSITION =
  /^(?:, | [—–-] )(?:(?:aged )?\d{1,3}, )?(?:who (?:is|was|serves as|served as) )?/;
const TO_PREDICATE = /^(?:,? who)? (?:is|was) (?=(?:the|an?) )/;

/** What opens a clause that ends with a comma: "After meeting X, the president left." */
const CLAUSE_OPENING =
  /^(?:after|when|while|as|if|since|although|though|with|before|during|by|unlike|like|for|in|at|on|to)\b/i;

/** The role that follows a name: "Gao Chengshi, a Web3 analyst and investor who …", "said Otto Vargas, press director". */
export function roleAfter(text: string, { start, end }: Mention, stops: Stops): FoundRole | null {
  const opening = TO_APPOSITION.exec(text.slice(end, end + 80));
  if (!opening) return roleInBrackets(text, end, stops);
  const phrase = rolePhraseAt(text, end + opening[0].length, stops);
  if (!phrase) return null;
  const isClosed =
    text.charAt(phrase.end) === ',' || !CLAUSE_OPENING.test(sentenceBefore(text, start));
  return isClosed ? { start: phrase.start, end: phrase.end, kind: 'after' } : null;
}

/** "Elizabeth Omollo (Director of Exams at the National Defence University)". */
function roleInBrackets(text: string, end: number, stops: Stops): FoundRole | null {
  const phrase = text.slice(end, end + 2) === ' (' ? rolePhraseAt(text, end + 2, stops) : null;
  const isClosed = phrase !== null && text.charAt(phrase.end) === ')';
  return isClosed ? { start: phrase.start, end: phrase.end, kind: 'after' } : null;
}

/** The role that a sentence gives to its subject: "Mr Urey is the leader of the All Liberian Party." */
export function rolePredicated(
  text: string,
  { start, end }: Mention,
  stops: Stops,
): FoundRole | null {
  const opening = TO_PREDICATE.exec(text.slice(end, end + 20));
  if (!opening || wordsOf(sentenceBefore(text, start)).length > 1) return null;
  const phrase = rolePhraseAt(text, end + opening[0].length, stops);
  return phrase ? { start: phrase.start, end: phrase.end, kind: 'is' } : null;
}

/** The role before a comma and the name: "The head of the provincial police, Liu Wenxi, died". */
export function roleBeforeComma(
  text: string,
  { start, end }: Mention,
  stops: Stops,
): FoundRole | null {
  const comma = start - 2;
  if (text.slice(comma, start) !== ', ' || !/^[,.]/.test(text.slice(end, end + 1))) return null;
  const sentence = sentenceBefore(text, comma);
  for (const { start: at, text: word } of wordsOf(text, comma - sentence.length, comma)) {
    const phrase = /^(?:the|its|their)$/i.test(word) ? phraseTo(text, at, comma, stops) : null;
    if (phrase) return { start: phrase.start, end: phrase.end, kind: 'reverse' };
  }
  return null;
}

function phraseTo(text: string, from: number, end: number, stops: Stops): RolePhrase | null {
  const phrase = rolePhraseAt(text, from, stops);
  return phrase?.end === end ? phrase : null;
}

const REACH = 160;

/** What stands before `end` in its sentence, at most `REACH` characters. */
function sentenceBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - REACH), end);
  const stop = Math.max(
    ...['. ', '? ', '! ', '\n', '“', '”', '"', '; ', ': '].map(
      (mark) => before.lastIndexOf(mark) + mark.length - 1,
    ),
  );
  return before.slice(before.search(/\S|$/) < stop ? stop + 1 : 0).trimStart();
}
