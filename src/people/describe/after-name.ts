import type { Mention } from '../person.ts';
import { SPEECH_VERBS } from '../vocabulary/roles.ts';
import { isCapitalised, type Word, wordsOf } from '../words.ts';
import type { Stops } from './phrase-end.ts';
import type { FoundRole } from './role.ts';
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts';

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
  const isClosed = /^(?:[,.]| \()/.test(text.slice(end, end + 2));
  if (text.slice(comma, start) !== ', ' || !(isClosed || isSpeaker(text, end))) return null;
  const sentence = sentenceBefore(text, comma);
  const words = wordsOf(text, comma - sentence.length, comma);
  for (const [i, { start: at, text: word }] of words.entries()) {
    if (i > 0 && !isClosed) return null;
    const mayOpen = i === 0 || /^(?:the|an?|its|their)$/i.test(word) || isPossessor(text, words, i);
    const phrase = mayOpen ? phraseTo(text, at, comma, stops) : null;
    if (phrase) return { start: phrase.start, end: phrase.end, kind: 'reverse' };
  }
  return null;
}

/** Whether a verb of saying follows a name: then only what opens the sentence is its role, "Founder and CEO, Ann Bell says". */
function isSpeaker(text: string, end: number): boolean {
  return SPEECH_VERBS.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 16))?.[1] ?? '');
}

/** Whether a name in the possessive starts here: "Hong Kong’s", of which only the first word counts. */
function isPossessor(text: string, words: Word[], i: number): boolean {
  const isPart = (word: Word | undefined) => word !== undefined && isCapitalised(word.text);
  if (!isPart(words[i]) || isPart(words[i - 1])) return false;
  const last = words.findIndex((word, j) => j >= i && !isPart(words[j + 1]) && isPart(word));
  return /^['’]s? /.test(text.slice(words[last]?.end, words[last + 1]?.start));
}

function phraseTo(text: string, from: number, end: number, stops: Stops): RolePhrase | null {
  const phrase = rolePhraseAt(text, from, stops);
  return phrase?.end === end ? phrase : null;
}

const REACH = 160;
const SENTENCE_ENDS = ['. ', '? ', '! ', '\n', '“', '”', '"', '; ', ': '];

/** What stands before `end` in its sentence, at most `REACH` characters. */
function sentenceBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - REACH), end);
  const starts = SENTENCE_ENDS.map((mark) => {
    const at = before.lastIndexOf(mark);
    return at < 0 ? 0 : at + mark.length;
  });
  return before.slice(Math.max(...starts)).trimStart();
}
