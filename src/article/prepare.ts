import type { Facts } from './facts/facts.ts';
import { markCaptions } from './repair/captions.ts';
import { dropComments } from './repair/comments.ts';
import { namePlainly, splitSpans } from './repair/elements.ts';
import { keepEmbeds } from './repair/embeds.ts';
import { openFolds } from './repair/folds.ts';
import { dropHiddenParts } from './repair/hidden-parts.ts';
import { namedParts } from './repair/named-parts.ts';
import { dropOtherArticles } from './repair/other-articles.ts';
import { restorePictures } from './repair/pictures.ts';
import { openSlides } from './repair/slides.ts';
import { findStandfirst } from './restore/standfirst.ts';
import { type Survey, surveyParts } from './restore/survey.ts';

/** Marks the story's headline, so that it is found again in the body. */
export const HEADING = 'data-galley-heading';

/** What is remembered of a page, to be put back after Readability took its pick. */
export interface Prepared {
  standfirst: HTMLElement[];
  survey: Survey;
}

/** Repairs what Readability trips over, on a copy of the page. The order matters: what is dropped first is not looked at later. */
export function prepare(
  copy: Document,
  heading: HTMLElement | null,
  { descriptions, declared }: Facts,
): Prepared {
  dropComments(copy);
  namePlainly(copy);
  splitSpans(copy);
  if (declared?.isFree !== false) openFolds(copy);
  const named = namedParts(copy);
  openSlides(copy, named);
  dropHiddenParts(copy, named);
  if (heading) dropOtherArticles(copy, heading);
  restorePictures(copy);
  keepEmbeds(copy);
  markCaptions(copy, named);
  heading?.setAttribute(HEADING, '');
  return {
    standfirst: heading ? findStandfirst(heading, descriptions) : [],
    survey: surveyParts(copy),
  };
}
