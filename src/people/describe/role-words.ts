import { foldWord } from '../fold-word.ts';
import { FUNCTION_WORDS, OPENERS } from '../vocabulary/phrase-words.ts';
import { COURTESY, RANKS, ROLE_ABBREVIATIONS, ROLE_NOUNS } from '../vocabulary/roles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isCapitalised } from '../words.ts';

/** Further courtesy that stands between role and name: "Foreign Minister Sheikh Ahmad". */
const MORE_COURTESY = wordSet(
  'majesty highness excellency honour sheikh sheikha datuk seri sri sayyid syed chaudhry maulana begum hajji eng ir ing arch',
);

/** Role nouns that are names or ordinary words when they stand alone before a name, or say nothing: "Dean Smith". */
const NOT_ALONE = wordSet(`
  dean duke chief star champion deacon baker butcher carpenter miner driver fellow member student veteran head peer heir
  owner keeper guide guard forward opener host model player boss resident whip chair citizen associate scout guru legend
  icon graduate opponent rival partner winner recipient expert official officer subject professional personality operator accomplice combatant
`);

/** "portraitist", "criminologist". */
const IST = /^[a-z]{4,}ist$/;
const NO_ROLE_IST = wordSet(
  'insist consist persist resist assist subsist racist sexist populist socialist communist baptist methodist checklist shortlist ' +
    'blacklist wishlist playlist buddhist adventist leftist rightist islamist realist surrealist minimalist',
);

/** Whether a word is the noun of a role or its short form. */
export function isRoleNoun(word: string): boolean {
  const folded = foldWord(word);
  return (
    ROLE_NOUNS.has(folded) ||
    ROLE_ABBREVIATIONS.has(folded) ||
    isCompound(folded) ||
    (IST.test(folded) && !NO_ROLE_IST.has(folded))
  );
}

/** "ex-president", "then-minister", "vice-captain", "singer-actor". */
function isCompound(folded: string): boolean {
  const hyphen = folded.lastIndexOf('-');
  const last = folded.slice(hyphen + 1);
  return hyphen > 0 && (ROLE_NOUNS.has(last) || last === 'elect');
}

/** Whether a word is courtesy, which is no role and stands between role and name. */
export function isCourtesy(word: string): boolean {
  const folded = foldWord(word);
  return (COURTESY.has(folded) && !ROLE_ABBREVIATIONS.has(folded)) || MORE_COURTESY.has(folded);
}

/** Whether a role says something with this one word: "President", "lawyer", but not "member" or "star". */
export function saysEnough(role: string): boolean {
  return role.includes(' ') || !NOT_ALONE.has(foldWord(role));
}

/** Whether a word is a rank, which may stand between another role and the name: "Prime Minister Gen Prayut". */
export function isRank(word: string): boolean {
  const folded = foldWord(word);
  return isCapitalised(word) && (RANKS.has(folded) || ROLE_ABBREVIATIONS.has(folded));
}

/** Whether a word is one of grammar, which stands in no role; "US" and "IT" are none. */
export function isGrammar(word: string): boolean {
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  const folded = foldWord(word);
  return (!isAcronym && FUNCTION_WORDS.has(folded) && !OPENERS.has(folded)) || /^\d+$/.test(folded);
}
