import { findHeading } from './page-title.ts';
import { markCaptions } from './repair/captions.ts';
import { dropHiddenParts } from './repair/hidden-parts.ts';
import { dropOtherArticles } from './repair/other-articles.ts';
import { type Survey, surveyParts } from './restore/lost-parts.ts';
import { findStandfirst } from './restore/standfirst.ts';

/** What is remembered of a page, to be put back after Readability took its pick. */
export interface Prepared {
  standfirst: HTMLElement | null;
  survey: Survey;
}

/** Repairs what Readability trips over, on a copy of the page. The order matters: what is dropped first is not looked at later. */
export function prepare(copy: Document): Prepared {
  const heading = findHeading(copy, [contentOf(copy, '[property="og:title"]'), copy.title]);
  dropHiddenParts(copy);
  if (heading) dropOtherArticles(copy, heading);
  markCaptions(copy);
  return {
    standfirst: heading && findStandfirst(heading, descriptionsOf(copy)),
    survey: surveyParts(copy),
  };
}

const DESCRIPTIONS = [
  '[property="og:description"]',
  '[name="description"]',
  '[name="twitter:description"]',
];

const descriptionsOf = (page: Document) => DESCRIPTIONS.map((kind) => contentOf(page, kind));

const contentOf = (page: Document, kind: string) =>
  page.querySelector<HTMLMetaElement>(`meta${kind}`)?.content ?? '';
