import { type AddressShape, readAddress } from './page-kind/address.ts';
import { type DeclaredKind, readDeclaredKind } from './page-kind/declared-kind.ts';
import { type Furnishing, readFurnishing } from './page-kind/furnishing.ts';
import { measureProse, type Prose } from './page-kind/prose.ts';

/** What speaks for or against a page being an article, with its worth. */
interface Vote {
  name: string;
  points: number;
}

interface Signs {
  address: AddressShape;
  declared: DeclaredKind;
  prose: Prose;
  furnishing: Furnishing;
}

/** Less text than this is a caption, a teaser or a page whose text is still to come. */
const MIN_STORY = 300;
/** Points that make a page an article: no single vote reaches them. */
const MIN_POINTS = 5;

/** Each vote: its name, its worth, and when it is given. Independent of each other as far as that goes. */
const VOTES: readonly (readonly [string, number, (signs: Signs) => boolean])[] = [
  ['described as one article', 3, ({ declared }) => isOneArticle(declared)],
  [
    'described as several articles',
    -3,
    ({ declared }) => declared.articles > 5 && !declared.isItself,
  ],
  [
    'described as something else',
    -4,
    ({ declared }) => declared.articles === 0 && declared.other !== null,
  ],
  ['said to be an article', 1, ({ declared }) => declared.openGraph === 'article'],
  ['said to be something else', -3, ({ declared }) => declared.openGraph === 'other'],
  [
    'dated',
    1,
    ({ declared, furnishing, address }) =>
      declared.isDated || furnishing.hasDateline || address.hasDate,
  ],
  ['address reads as a headline', 1, ({ address }) => address.hasHeadline],
  ['address has a number', 1, ({ address }) => address.hasNumber],
  ['address is as short as a section’s', -3, ({ address }) => address.isShort],
  [
    'address names a list or a player',
    -2,
    ({ address }) => address.names === 'list' || address.names === 'player',
  ],
  [
    'address names another kind of page',
    -3,
    ({ address }) =>
      address.names !== null && address.names !== 'list' && address.names !== 'player',
  ],
  ['heading says what the title says', 1, ({ furnishing }) => furnishing.hasTitleHeading],
  ['many headings', -1, ({ furnishing }) => furnishing.headings > 4],
  ['a page of text', 1, ({ prose }) => prose.story >= 900],
  ['several pages of text', 1, ({ prose }) => prose.story >= 2000],
  ['a long read', 1, ({ prose }) => prose.story >= 5000],
  ['most text is in one column', 1, ({ prose }) => prose.story > 0.6 * prose.all],
  ['most text is elsewhere', -2, ({ prose }) => prose.story < 0.35 * prose.all],
  [
    'more announcements than story',
    -2,
    ({ prose }) => prose.teasers >= 5 && prose.teaserLetters > 2 * prose.story,
  ],
  ['something is operated here', -2, ({ furnishing }) => furnishing.isOperated],
  ['something is sold here', -3, ({ furnishing }) => furnishing.isSelling],
  [
    'several people write here',
    -4,
    ({ furnishing, declared }) => furnishing.posts >= 2 && declared.articles === 0,
  ],
];

/** A page that describes more is a list, unless one of them is the page itself: others were loaded behind it. */
function isOneArticle({ articles, isItself }: DeclaredKind): boolean {
  return isItself || (articles > 0 && articles <= 3);
}

/**
 * Whether a page is an article, by the document alone and in a few milliseconds: it decides whether a page opens clean
 * by itself, so what is in doubt is none. False for fronts, sections, search results, videos, forums, shops, apps.
 */
export function isArticle(page: Document): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType)) return false;
  const address = readAddress(page.URL);
  if (address.isFront || address.isSearch) return false;
  const prose = measureProse(page);
  if (prose.story < MIN_STORY) return false;
  const signs = {
    address,
    prose,
    declared: readDeclaredKind(page),
    furnishing: readFurnishing(page),
  };
  return votesFor(signs).reduce((sum, { points }) => sum + points, 0) >= MIN_POINTS;
}

function votesFor(signs: Signs): Vote[] {
  return VOTES.filter(([, , holds]) => holds(signs)).map(([name, points]) => ({ name, points }));
}
