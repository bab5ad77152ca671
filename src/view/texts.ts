import type { MessageKey, Translate } from '../strings.ts';

type Suffix = 'One' | 'Two' | 'Few' | 'Many' | 'Other';
type CountedBase<Key = MessageKey> = Key extends `${infer Base}Other` ? Base : never;

/** What can be counted: the messages that come in one form for each plural, `viewWordsOne` … `viewWordsOther`. */
type Counted = CountedBase;

/** The interface's texts in the reader's language. */
export interface Texts {
  locale: string;
  direction: 'ltr' | 'rtl';
  translate: Translate;
  /** "7 mentions": `number` with its noun, in the right plural. */
  count(what: Counted, number: number): string;
  number(value: number): string;
}

// No message has a form of its own for zero: languages with one read well with "other".
const SUFFIX: Record<Intl.LDMLPluralRule, Suffix> = {
  zero: 'Other',
  one: 'One',
  two: 'Two',
  few: 'Few',
  many: 'Many',
  other: 'Other',
};

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/** The texts for `locale` (BCP 47). */
export function textsFor(translate: Translate, locale: string): Texts {
  const plural = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const number = (value: number) => format.format(value);
  return {
    locale,
    direction: directionOf(locale),
    translate,
    number,
    count: (what, value) => translate(`${what}${SUFFIX[plural.select(value)]}`, number(value)),
  };
}
