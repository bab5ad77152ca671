import { type AddressShape, readAddress } from './page-kind/address.ts';
import { type DeclaredKind, readDeclaredKind } from './page-kind/declared-kind.ts';
import { type Furnishing, readFurnishing } from './page-kind/furnishing.ts';
import { measureProse, type Prose } from './page-kind/prose.ts';

/** Name, worth, and when it is given. */
type Vote<Signs> = readonly [name: string, points: number, holds: (signs: Signs) => boolean];

/** What the page says of itself: read at once. */
interface Sayings {
  address: AddressShape;
  declared: DeclaredKind;
}

type Looks = Sayings & { furnishing: Furnishing };

/** Less text than this is a caption, a teaser or a page whose text is still to come. */
const MIN_STORY = 300;
/** Points that make a page an article: no single vote reaches them. */
const MIN_POINTS = 5;

// Votes are independent of each other as far as that goes. They stand in three lists by what it takes to read their
// signs: most pages that are no articles are known before their text is measured, which is the dearest of all.
const OF_SAYINGS: readonly Vote<Sayings>[] = [
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
];

const OF_LOOKS: readonly Vote<Looks>[] = [
  [
    'dated',
    1,
    ({ declared, furnishing, address }) =>
      declared.isDated || furnishing.hasDateline || address.hasDate,
  ],
  ['heading says what the title says', 1, ({ furnishing }) => furnishing.hasTitleHeading],
  ['many headings', -1, ({ furnishing }) => furnishing.headings > 4],
  ['something is operated here', -2, ({ furnishing }) => furnishing.isOperated],
  ['something is sold here', -3, ({ furnishing }) => furnishing.isSelling],
  [
    'several people write here',
    -4,
    ({ furnishing, declared }) => furnishing.posts >= 2 && declared.articles === 0,
  ],
];

const OF_PROSE: readonly Vote<Prose>[] = [
  ['a page of text', 1, ({ story }) => story >= 900],
  ['several pages of text', 1, ({ story }) => story >= 2000],
  ['a long read', 1, ({ story }) => story >= 5000],
  ['most text is in one column', 1, ({ story, all }) => story > 0.6 * all],
  ['most text is elsewhere', -2, ({ story, all }) => story < 0.35 * all],
  [
    'more announcements than story',
    -2,
    ({ story, teasers, teaserLetters }) => teasers >= 5 && teaserLetters > 2 * story,
  ],
];

/** The most that votes can speak for a page. */
const mostOf = (votes: readonly Vote<never>[]) =>
  votes.reduce((sum, [, points]) => sum + Math.max(points, 0), 0);

const MOST_OF_LOOKS = mostOf(OF_LOOKS);
const MOST_OF_PROSE = mostOf(OF_PROSE);

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
  const sayings = { address, declared: readDeclaredKind(page) };
  const said = pointsOf(OF_SAYINGS, sayings);
  if (said + MOST_OF_LOOKS + MOST_OF_PROSE < MIN_POINTS) return false;
  const seen = said + pointsOf(OF_LOOKS, { ...sayings, furnishing: readFurnishing(page) });
  if (seen + MOST_OF_PROSE < MIN_POINTS) return false;
  const prose = measureProse(page);
  return prose.story >= MIN_STORY && seen + pointsOf(OF_PROSE, prose) >= MIN_POINTS;
}

function pointsOf<Signs>(votes: readonly Vote<Signs>[], signs: Signs): number {
  return votes.reduce((sum, [, points, holds]) => sum + (holds(signs) ? points : 0), 0);
}
