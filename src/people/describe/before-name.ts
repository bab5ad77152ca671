import { foldWord } from '../fold-word.ts';
import { NOT_PERSON_WORDS } from '../vocabulary/not-names.ts';
import { FIELDS, LINKS, OPENERS, ROLE_MODIFIERS } from '../vocabulary/phrase-words.ts';
import { GENERAL_OFFICES } from '../vocabulary/roles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isCapitalised, lastWordBefore, lineStart, type Word, wordsOf } from '../words.ts';
import type { FoundRole } from './role.ts';
import { isCourtesy, isGrammar, isRank, isRoleNoun } from './role-words.ts';

/** Bodies that are named with "for". */
const BODIES_FOR = wordSet(
  'movement institute center centre campaign council society foundation alliance ministry',
);

/** "A student named |Bo Ek", "an officer surnamed |Ek". */
const CALLED = /(?<= )(?:sur)?named $/;

const REACH = 140;
const MAX_WORDS = 9;

/** The words before a name, with what stands between each and the next. */
interface Approach {
  words: Word[];
  gapAfter: (i: number) => string;
}

/**
 * The role directly before a name: "White House National Security Council spokesman John Kirby", "China’s Foreign
 * Minister Wang Yi", "U.S. Secretary of State Antony Blinken".
 */
export function roleBefore(text: string, nameStart: number): FoundRole | null {
  const start = nameStart - (CALLED.exec(text.slice(nameStart - 16, nameStart))?.[0].length ?? 0);
  if (!mayEndRole(lastWordBefore(text, start))) return null;
  const from = lineStart(text, start, REACH);
  const words = wordsOf(text, from, start);
  const gapAfter = (i: number) => text.slice(words[i]?.end, words[i + 1]?.start ?? start);
  const approach = { words, gapAfter };
  const last = skipCourtesy(approach);
  if (!isNear(words[last], gapAfter(last))) return null;
  const noun = isRoleNoun(words[last]?.text ?? '') ? last : nounOfOffice(approach, last);
  const [opening, closing] = [words[noun === null ? -1 : firstOf(approach, noun)], words[last]];
  if (!opening || !closing || text.charAt(opening.start - 1) === '/') return null;
  return { start: opening.start, end: closing.end + shortFormStop(text, closing), kind: 'before' };
}

/** A quick look at the word before a name, which mostly shows that no role stands there. */
function mayEndRole(word: string): boolean {
  return isCapitalised(word) || isRoleNoun(word) || isCourtesy(word) || isField(word);
}

function isField(word: string): boolean {
  return FIELDS.has(word.charAt(0).toUpperCase() + word.slice(1));
}

/** The index of the last word before the name that is neither courtesy nor a further title after the role. */
function skipCourtesy({ words, gapAfter }: Approach): number {
  const text = (i: number) => words[i]?.text ?? '';
  const isTouching = (i: number) => isNear(words[i], gapAfter(i));
  let last = words.length - 1;
  while (isCourtesy(text(last)) && isTouching(last)) last--;
  let role = last;
  while (isRank(text(role)) && isTouching(role)) role--;
  const isOffice = GENERAL_OFFICES.has(foldWord(text(role)));
  if (role < last && !isOffice && isRoleNoun(text(role)) && isTouching(role)) return role;
  const isSecondTitle = !isOffice && isCapitalised(text(last)) && /^\p{Ll}/u.test(text(last - 1));
  return isSecondTitle && isRoleNoun(text(last - 1)) && isTouching(last - 1) ? last - 1 : last;
}

/** The noun of "Leader of the Opposition", "General Secretary of Bangladesh Adivasi Forum", given its last word. */
function nounOfOffice({ words, gapAfter }: Approach, last: number): number | null {
  const end = words[last]?.text ?? '';
  if (!isCapitalised(end) && !isField(end)) return null;
  for (let i = last; i > 0 && last - i < MAX_WORDS; i--) {
    const [word, before] = [words[i], words[i - 1]];
    if (!word || !before || !isNear(before, gapAfter(i - 1))) return null;
    if (LINKS.has(word.text) && isRoleNoun(before.text)) return i < last ? i - 1 : null;
    const isPart = isCapitalised(word.text) || isField(end) ? !isGrammar(word.text) : false;
    if (!isPart && !/^(?:of|the|and|for|in)$/.test(word.text)) return null;
  }
  return null;
}

/** The index of the first word of the phrase with this noun. */
function firstOf(approach: Approach, noun: number): number {
  let first = noun;
  while (noun - first < MAX_WORDS) {
    const left = goLeft(approach, first, noun);
    if (left === null) return isInsideOffice(approach, first) ? noun : first;
    first = left;
  }
  return first;
}

/** Whether the phrase begins inside another office: "Custodian of the | Two Holy Mosques King Salman". */
function isInsideOffice({ words }: Approach, first: number): boolean {
  const [office, of, the] = words.slice(Math.max(0, first - 3), first);
  return the?.text === 'the' && of?.text === 'of' && isRoleNoun(office?.text ?? '');
}

/** The index of the word to which the phrase that starts at `first` goes on to the left; null where it starts there. */
function goLeft({ words, gapAfter }: Approach, first: number, noun: number): number | null {
  const [left, right, head] = [words[first - 1], words[first], words[noun]];
  if (!left || !right || !head) return null;
  const gap = gapAfter(first - 1);
  if (/^['’]s? $/.test(gap))
    return isCapitalised(left.text) && !isGrammar(left.text) ? first - 1 : null;
  if (gap === ') ') return isAcronymInBrackets(left, gapAfter(first - 2)) ? first - 2 : null;
  if (!isNear(left, gap)) return null;
  if (left.text === 'of' || left.text === 'for') {
    const body = words[first - 2];
    return body && isCapitalised(right.text) && isBody(body.text, left.text) ? first - 2 : null;
  }
  if (left.text !== 'and') return isModifier(left, right) ? first - 1 : null;
  const other = words[first - 2];
  return other && gapAfter(first - 2) === ' ' && isJoinedBy(other, right, head) ? first - 2 : null;
}

/** "former South African Airways (SAA) board chair". */
function isAcronymInBrackets({ text }: Word, gapBefore: string): boolean {
  return gapBefore === ' (' && text.length > 1 && text === text.toUpperCase();
}

/** "Chamber of Commerce President", "Institute for Security analyst": a body that has its name with "of" or "for". */
function isBody(word: string, link: string): boolean {
  const names = link === 'of' ? NOT_PERSON_WORDS : BODIES_FOR;
  return isCapitalised(word) && names.has(foldWord(word));
}

/** "founder and CEO", "Trade and Industry Minister": what belongs together; not "the president and Prime Minister". */
function isJoinedBy(other: Word, right: Word, head: Word): boolean {
  if (!isRoleNoun(right.text) && isField(other.text)) return true;
  return isRoleNoun(other.text) && isCapitalised(other.text) === isCapitalised(head.text);
}

/** A space; a full stop only after a short form or an initial: "Sen. Ted Cruz", "U.S. President". */
function isNear(word: Word | undefined, gap: string): boolean {
  if (gap === ' ' || gap === '\u00a0') return true;
  return (
    word !== undefined &&
    word.text.length < 5 &&
    isCapitalised(word.text) &&
    /^\.[ \u00a0]?$/.test(gap)
  );
}

/** Whether a word goes with the role to its right; words that may be verbs do not. */
function isModifier({ text }: Word, right: Word): boolean {
  if (isGrammar(text) || LINKS.has(text.toLowerCase()) || isCourtesy(text)) return false;
  if (isCapitalised(text) || OPENERS.has(text) || isRoleNoun(text)) return true;
  const isBeforeCapital = isCapitalised(right.text) && !text.includes('-');
  if (ROLE_MODIFIERS.has(text)) return !(isBeforeCapital && text.endsWith('ed'));
  return !isBeforeCapital && !/(?:ed|ing|[^us]s)$/.test(text);
}

function shortFormStop(text: string, noun: Word): number {
  return noun.text.length < 5 && text.charAt(noun.end) === '.' ? 1 : 0;
}
