import { keyOf } from '../../src/people/tagger/word-info.ts';
import { PARTICLES } from '../../src/people/tagger/word-lists.ts';
import { type Change, changed } from './augment.ts';
import type { Entity, Example } from './corpus.ts';
import { CULTURES, type Culture, NAMED_AFTER, NEW_NAMES } from './names.ts';
import type { Pools } from './pools.ts';
import { INSERTED_TITLES } from './titles.ts';

/** Shares, found on held-out news: of name words, places and names without a title that change; of texts from one culture. */
const PERSON = 0.8;
const PLACE = 0.4;
const TITLE = 0.2;
const CULTURE = 0.3;
/** Of full names whose first word becomes an initial; of other names that become new ones or are named after a person. */
const INITIAL = 0.06;
const NEW_NAME = 0.06;
const NAMED = 0.12;
/** Of lines in capitals, and of lines with every word in capitals, as headlines and bylines are. */
const CAPITALS = 0.05;
const HEADLINE = 0.08;

interface Word {
  start: number;
  end: number;
  text: string;
}

/** Everything that is the same throughout one text. */
interface Renaming {
  example: Example;
  pools: Pools;
  culture: Culture | null;
  /** What each name word is replaced by, so that surnames go on matching full names. */
  known: Map<string, string>;
  random: () => number;
  changes: Change[];
}

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

/** "al-masri" → "al-Masri", "okonkwo" → "Okonkwo". */
const inCapitals = (word: string) =>
  word.replace(
    /^((?:al|el)-)?(\p{Ll})/u,
    (_, prefix: string | undefined, letter: string) => (prefix ?? '') + letter.toUpperCase(),
  );

function wordsIn(text: string, [start, end]: Entity): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}'’-]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}

const isName = (word: string) =>
  /^\p{Lu}/u.test(word) &&
  word.length > 1 &&
  !PARTICLES.has(word.toLowerCase()) &&
  !/^(?:Jr|Sr|I+|IV|VI*)$/.test(word);

function freshName({ pools, culture, random }: Renaming, isFirst: boolean): string {
  if (culture) return pick(isFirst ? culture.given : culture.family, random);
  return inCapitals(pick(isFirst ? pools.given : pools.family, random));
}

function nameFor(renaming: Renaming, word: string, isFirst: boolean): string {
  if (!isName(word)) return word;
  const { known, random } = renaming;
  const key = keyOf(word);
  const name = known.get(key) ?? (random() < PERSON ? freshName(renaming, isFirst) : word);
  known.set(key, name);
  const isShouted = word.length > 3 && word === word.toUpperCase();
  return isShouted ? name.toUpperCase() : name;
}

function renamePerson(renaming: Renaming, entity: Entity): void {
  const { example, random, changes } = renaming;
  const before = example.text.slice(Math.max(0, entity[0] - 2), entity[0]);
  const takesTitle = random() < TITLE && !/[\p{Lu}.]\s?$/u.test(before);
  const words = wordsIn(example.text, entity);
  const initial = words.length > 1 && random() < INITIAL;
  words.forEach(({ start, end, text }, i) => {
    if (i === 0 && takesTitle) {
      const title = `${pick(INSERTED_TITLES, random)}${random() < 0.15 ? '.' : ''} `;
      changes.push({ start, end: start, text: title });
    }
    const name = nameFor(renaming, text, i === 0 && words.length > 1);
    const shown = i === 0 && initial && isName(text) ? `${name.charAt(0).toUpperCase()}.` : name;
    if (shown !== text) changes.push({ start, end, text: shown });
  });
}

/** "Lincoln University", "the Okonkwo Foundation": a person's name that names something else. */
function renameThing(renaming: Renaming, [start, end]: Entity): void {
  const { random, changes } = renaming;
  const chance = random();
  if (chance < NEW_NAME) changes.push({ start, end, text: pick(NEW_NAMES, random) });
  else if (chance < NEW_NAME + NAMED) {
    const given = random() < 0.4 ? `${freshName(renaming, true)} ` : '';
    const text = `${given}${freshName(renaming, false)} ${pick(NAMED_AFTER, random)}`;
    changes.push({ start, end, text });
  }
}

function renamePlace({ example, pools, known, random, changes }: Renaming, entity: Entity): void {
  const [word, second] = wordsIn(example.text, entity);
  if (!word || second || !isName(word.text)) return;
  const key = `place ${keyOf(word.text)}`;
  const name =
    known.get(key) ?? (random() < PLACE ? inCapitals(pick(pools.place, random)) : word.text);
  known.set(key, name);
  if (name !== word.text) changes.push({ start: word.start, end: word.end, text: name });
}

/** Some lines as headlines are set. The lengths stay, so that all spans do. */
function inHeadlines(example: Example, random: () => number): Example {
  const lines = example.text.split('\n').map((line) => {
    const chance = random();
    if (chance < CAPITALS) return sameLength(line, line.toUpperCase());
    if (chance > CAPITALS + HEADLINE) return line;
    return sameLength(
      line,
      line.replace(/(?<![\p{L}'’-])\p{Ll}(?=\p{L}{3})/gu, (c) => c.toUpperCase()),
    );
  });
  return { ...example, text: lines.join('\n') };
}

/** "ß" is longer in capitals: such a line stays as it is. */
const sameLength = (line: string, other: string) => (other.length === line.length ? other : line);

/** A copy of a text with other people, places and things in it, titles before some names, and some headlines. */
export function renamed(example: Example, pools: Pools, random: () => number): Example {
  const culture = random() < CULTURE ? pick(CULTURES, random) : null;
  const renaming: Renaming = { example, pools, culture, known: new Map(), random, changes: [] };
  let last = -1;
  for (const entity of [...example.entities].sort((a, b) => a[0] - b[0])) {
    if (entity[0] < last) continue;
    last = entity[1];
    if (entity[2] === 'PERSON') renamePerson(renaming, entity);
    else if (entity[2] === 'LOC') renamePlace(renaming, entity);
    else if (/^\p{Lu}/u.test(example.text.slice(entity[0], last))) renameThing(renaming, entity);
  }
  return inHeadlines(changed(example, renaming.changes), random);
}
