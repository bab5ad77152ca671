import { type EvidenceRule, rule } from './rule.ts';

/** How the text is written. Goes: "STORM NEARS COAST | VIDEO". Stays: "The storm neared the coast, officials said." */
export const shapeEvidence: EvidenceRule[] = [
  rule(
    'headlineShape',
    'evidenceHeadlineShape',
    ({ shape }, page) =>
      page.usesFullStops && !shape.endsSentence && shape.words >= 5 && shape.words <= 25,
  ),
  rule(
    'labelShape',
    'evidenceLabelShape',
    ({ shape }) => !shape.endsSentence && shape.words >= 1 && shape.words <= 4,
  ),
  rule(
    'endsWithColon',
    'evidenceEndsWithColon',
    ({ shape }) => shape.endsWithColon && shape.words < 12,
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
  rule('noLetters', 'evidenceNoLetters', ({ shape }) => shape.letters === 0),
  rule('copyrightSign', 'evidenceCopyrightSign', ({ block, shape }) => {
    return /^[^\p{L}\p{N}]*[©ⓒ]|[©ⓒ]\s*(?:19|20)\d\d/u.test(block.text) && shape.words < 60;
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
