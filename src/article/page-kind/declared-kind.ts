import { isSameTitle } from './same-title.ts';
import { jsonThings, microdataThings } from './structured-data.ts';

/** What a page says of itself to search engines and social networks. */
export interface DeclaredKind {
  /** Articles described in the page's structured data; a list of articles describes many. */
  articles: number;
  /** One of them bears the title of the page. */
  isItself: boolean;
  /** Structured data of another kind for the page as a whole: 'list', 'product', 'video' … */
  other: 'list' | 'product' | 'video' | 'forum' | 'app' | 'notice' | null;
  openGraph: 'article' | 'other' | null;
  /** Says when it was published. */
  isDated: boolean;
}

type Other = NonNullable<DeclaredKind['other']>;

/** `NewsArticle`, `LiveBlogPosting`, but not `JobPosting`. */
const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ClaimReview|Recipe)$/;
const OTHER_TYPES: readonly (readonly [Other, RegExp])[] = [
  ['list', /^(?:CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|ItemList)$/],
  [
    'product',
    /^(?:Product|ProductGroup|Offer|AggregateOffer|Store|OnlineStore|RealEstateListing|Vehicle|Car|Hotel|Restaurant|LocalBusiness)$/,
  ],
  ['forum', /^(?:DiscussionForumPosting|QAPage|Question|SocialMediaPosting|Comment)$/],
  [
    'video',
    /^(?:VideoObject|Movie|TVSeries|TVEpisode|Episode|PodcastEpisode|PodcastSeries|AudioObject|MusicRecording|MusicAlbum|Clip)$/,
  ],
  ['app', /^(?:SoftwareApplication|WebApplication|MobileApplication|VideoGame|Game|Quiz)$/],
  ['notice', /^(?:JobPosting|Event|Course|Book|FAQPage)$/],
];

const DATE = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="parsely-pub-date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="DC.date" i]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
].join();

/** Reads what a page declares. Broken structured data counts as none. */
export function readDeclaredKind(page: Document): DeclaredKind {
  const things = [...jsonThings(page), ...microdataThings(page)];
  const types = things.map(({ type }) => type);
  const articles = things.filter(({ type }) => ARTICLE_TYPE.test(type));
  const graph = page.querySelector('meta[property="og:type" i], meta[name="og:type" i]');
  return {
    articles: articles.length,
    isItself: articles.some(({ headline }) => isSameTitle(headline, page.title)),
    other: otherKind(types),
    openGraph: openGraphKind(graph?.getAttribute('content') ?? ''),
    isDated: page.querySelector(DATE) !== null,
  };
}

function otherKind(types: readonly string[]): Other | null {
  return OTHER_TYPES.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0] ?? null;
}

function openGraphKind(type: string): DeclaredKind['openGraph'] {
  if (/^(?:article|news|blog|story|post)/i.test(type.trim())) return 'article';
  return /^(?:video|music|product|profile|book|game|movie|place|business|restaurant|event)/i.test(
    type.trim(),
  )
    ? 'other'
    : null;
}
