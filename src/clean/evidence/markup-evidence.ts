import type { MessageKey } from '../../strings.ts';
import type { MarkupWords } from '../facts/markup-words.ts';
import { type EvidenceRule, rule, wordsRule } from './rule.ts';

/** How the page marks the block up. Goes: what stands in `<div class="related-box">`. Stays: `<p class="paragraph">` like all others. */
export const markupEvidence: EvidenceRule[] = [
  named('promoMarkup', 'evidencePromoMarkup', 'promo'),
  named('relatedMarkup', 'evidencePromoMarkup', 'related'),
  named('pleaMarkup', 'evidenceFurnitureMarkup', 'plea'),
  named('advertisementMarkup', 'evidenceFurnitureMarkup', 'advertisement'),
  named('frameMarkup', 'evidenceFurnitureMarkup', 'frame'),
  rule('storyMarkup', 'evidenceStoryMarkup', ({ markup }) => markup.words.story !== null),
  rule('captionMarkup', 'evidenceCaptionMarkup', ({ markup }) => {
    return markup.words.caption !== null || markup.isCaption;
  }),
  rule('heading', 'evidenceHeading', ({ markup, labelAlone }) => markup.isHeading && !labelAlone),
  rule('listItem', 'evidenceListItem', ({ markup }) => markup.isListItem),
  rule('tableCell', 'evidenceTableCell', ({ markup }) => markup.isTableCell),
  rule('quoteMarkup', 'evidenceQuoteMarkup', ({ markup }) => markup.isQuote),
  rule('markedUpApart', 'evidenceMarkedUpApart', ({ isMarkedUpApart, isStoryLike }) => {
    return isMarkedUpApart && !isStoryLike;
  }),
  rule('inStoryColumn', 'evidenceInStoryColumn', ({ isInStoryColumn, labelAlone }) => {
    return isInStoryColumn && !labelAlone;
  }),
  rule(
    'promoMarkupApart',
    'evidencePromoMarkupApart',
    ({ markup, isInStoryColumn, isMarkedUpApart }) => {
      return markup.words.promo !== null && !isInStoryColumn && isMarkedUpApart;
    },
  ),
  rule('storyLikeElsewhere', 'evidenceStoryLikeElsewhere', (block) => {
    return block.isStoryLike && block.isMarkedUpApart && !block.isInStoryColumn;
  }),
];

function named(name: string, reason: MessageKey, word: keyof MarkupWords): EvidenceRule {
  return wordsRule(name, reason, ({ markup }) => markup.words[word]);
}
