import type { BlockFacts } from '../facts/facts.ts';
import { type EvidenceRule, rule } from './rule.ts';

/** A known label is judged by its words: that it is short, too, says nothing more. */
const isNoLabel = ({ labelAlone }: BlockFacts) => !labelAlone;

/** Nothing but an amount of money, or from one to another: "£205", "ab 19,99 €", "$20 – $30". */
const PRICE =
  /^\P{N}{0,12}(?:(?:\p{Sc}|kr|zł|Kč|EUR|USD|Rs)\s?\p{Nd}[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]*\s?(?:\p{Sc}|kr|zł|Kč|EUR|USD))[\s\p{P}\p{Sc}\p{Nd}]*$/u;

/** How the text is written. Goes: "STORM NEARS COAST | VIDEO". Stays: "The storm neared the coast, officials said." */
export const shapeEvidence: EvidenceRule[] = [
  rule(
    'headlineShape',
    'evidenceHeadlineShape',
    (block, page) =>
      isNoLabel(block) &&
      page.usesFullStops &&
      !block.shape.endsSentence &&
      block.shape.words >= 5 &&
      block.shape.words <= 25,
  ),
  rule(
    'labelShape',
    'evidenceLabelShape',
    (block) =>
      isNoLabel(block) &&
      !block.shape.endsSentence &&
      block.shape.words >= 1 &&
      block.shape.words <= 4,
  ),
  rule(
    'endsWithColon',
    'evidenceEndsWithColon',
    (block) => isNoLabel(block) && block.shape.endsWithColon && block.shape.words < 12,
  ),
  rule('allCapitals', 'evidenceAllCapitals', ({ shape }) => shape.isAllCapitals),
  rule(
    'bracketed',
    'evidenceBracketed',
    ({ shape, links }) => shape.isBracketed && links.length > 0,
  ),
  rule('startsWithMark', 'evidenceStartsWithMark', ({ shape }) => shape.startsWithMark),
  rule('hasPipe', 'evidenceHasPipe', ({ shape }) => shape.hasPipe && shape.words < 30),
  rule('question', 'evidenceQuestion', ({ shape }) => shape.isQuestion && shape.words < 20),
  rule('numbered', 'evidenceNumbered', ({ shape }) => shape.isNumbered && shape.words >= 3),
  rule('priceAlone', 'evidencePriceAlone', ({ block, shape }) => {
    return shape.letters <= 3 && PRICE.test(block.text);
  }),
  rule('noLetters', 'evidenceNoLetters', ({ shape }) => shape.letters === 0),
  rule('copyrightSign', 'evidenceCopyrightSign', ({ block, shape }) => {
    if (shape.words >= 60 || !/[©ⓒ]/.test(block.text)) return false;
    return /^[^\p{L}\p{N}]*[©ⓒ]|[©ⓒ]\s*(?:19|20)\d\d/u.test(block.text);
  }),
  rule('sentence', 'evidenceSentence', ({ shape }) => shape.endsSentence && shape.words >= 8),
  rule('sentences', 'evidenceSentences', ({ shape }) => shape.sentences >= 2 && shape.words >= 20),
  rule('longText', 'evidenceLongText', ({ shape }) => shape.words >= 40),
  rule('veryLongText', 'evidenceVeryLongText', ({ shape }) => shape.words >= 70),
  rule(
    'quotedSpeech',
    'evidenceQuotedSpeech',
    ({ shape }) => shape.startsWithQuote && shape.words >= 4,
  ),
];
