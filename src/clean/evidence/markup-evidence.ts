import { type EvidenceRule, rule } from './rule.ts';

/** How the page marks the block up. Goes: what stands in `<div class="related-box">`. Stays: `<p class="paragraph">` like all others. */
export const markupEvidence: EvidenceRule[] = [
  named('promoMarkup', 'evidencePromoMarkup', 'promoWord'),
  named('relatedMarkup', 'evidencePromoMarkup', 'relatedWord'),
  named('pleaMarkup', 'evidenceFurnitureMarkup', 'pleaWord'),
  named('advertisementMarkup', 'evidenceFurnitureMarkup', 'advertisementWord'),
  named('frameMarkup', 'evidenceFurnitureMarkup', 'frameWord'),
  rule('storyMarkup', 'evidenceStoryMarkup', ({ markup }) => markup.storyWord !== null),
  rule('captionMarkup', 'evidenceCaptionMarkup', ({ markup }) => {
    return markup.captionWord !== null || markup.isCaption;
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
      return markup.promoWord !== null && !isInStoryColumn && isMarkedUpApart;
    },
  ),
  rule('storyLikeElsewhere', 'evidenceStoryLikeElsewhere', (block) => {
    return block.isStoryLike && block.isMarkedUpApart && !block.isInStoryColumn;
  }),
];

type MarkupWord = 'promoWord' | 'relatedWord' | 'pleaWord' | 'advertisementWord' | 'frameWord';

function named(name: string, reason: EvidenceRule['reason'], word: MarkupWord): EvidenceRule {
  return {
    name,
    reason,
    find: ({ markup }) => {
      const found = markup[word];
      return found === null ? null : [found];
    },
  };
}
