import type { FigureKind, Unit } from './figures.ts';

const figure = (
  name: string,
  label: string,
  unit: Unit,
  better: FigureKind['better'],
  must?: number,
): FigureKind => ({ name, label, unit, better, ...(must === undefined ? {} : { must }) });

const f1 = (name: string, label: string, must?: number) =>
  figure(name, label, 'share', 'more', must);

const pageFigures = (musts: Partial<Record<string, number>> = {}): FigureKind[] => [
  figure('promosGone', 'promos gone', 'share', 'more', musts.promosGone),
  figure('pagesWithPromosLeft', 'pages with a promo left', 'count', 'less'),
  figure('furnitureGone', 'furniture gone', 'share', 'more', musts.furnitureGone),
  figure('storyKept', 'story kept', 'share', 'more', musts.storyKept),
  figure('pagesWithStoryLost', 'pages with story lost', 'count', 'less', musts.pagesWithStoryLost),
  figure('precision', 'precision against the story', 'share', 'more'),
  figure('recall', 'recall of the story', 'share', 'more'),
  figure('f1', 'F1 against the story', 'share', 'more'),
  figure('missing', 'pages without an answer', 'count', 'less'),
];

/** What Readability alone finds and the reader is not shown. */
const LOST_TO_ALONE: FigureKind[] = [
  figure('storiesLostToAlone', 'stories that only Readability alone finds', 'count', 'less', 0),
  figure('paragraphsLostToAlone', 'paragraphs that only Readability alone shows', 'count', 'less'),
];

const CLEAN_MUSTS = {
  promosGone: 0.92,
  furnitureGone: 0.88,
  storyKept: 0.997,
  pagesWithStoryLost: 6,
};

/** All figures, by section, in the order in which they are printed; those that were not measured are left out of tables. */
export const SECTIONS: Record<string, FigureKind[]> = {
  start: pageFigures(),
  article: pageFigures(),
  clean: [...pageFigures(CLEAN_MUSTS), ...LOST_TO_ALONE],
  more: [
    figure('precisionAlone', 'Readability alone: precision', 'share', 'neither'),
    figure('recallAlone', 'Readability alone: recall', 'share', 'neither'),
    figure('f1Alone', 'Readability alone: F1', 'share', 'neither'),
    figure('precision', 'what is shown: precision', 'share', 'more'),
    figure('recall', 'what is shown: recall', 'share', 'more'),
    figure('f1', 'what is shown: F1', 'share', 'more'),
    figure('f1Gained', 'gained over Readability alone', 'share', 'more', 0),
    figure('missing', 'pages without an answer', 'count', 'less', 0),
    ...LOST_TO_ALONE,
  ],
  pictures: [
    figure('pages', 'pages', 'count', 'neither'),
    figure('pictures', 'pictures of their stories that have an address', 'count', 'neither'),
    figure('missing', 'missing in the view', 'count', 'less', 0),
    figure('repeated', 'addresses that stand twice', 'count', 'less'),
  ],
  unseen: pageFigures(CLEAN_MUSTS),
  cost: [
    figure('saved', 'saved pages of about 1 MB, median', 'ratio', 'less', 1.3),
    figure('savedWorst', 'saved pages of about 1 MB, dearest', 'ratio', 'less'),
    figure('news1', 'generated news page, 1 MB', 'ratio', 'less', 1.3),
    figure('news2', 'generated news page, 2 MB', 'ratio', 'less'),
    figure('news5', 'generated news page, 5 MB', 'ratio', 'less'),
    figure('news10', 'generated news page, 10 MB', 'ratio', 'less'),
    figure('text', '1 MB of nothing but text', 'ratio', 'less'),
    figure('growth', 'growth: dearest doubling from 1 to 10 MB', 'ratio', 'less'),
    figure('growthAll', 'growth: 10 MB / what linear growth gives', 'ratio', 'less', 1.3),
  ],
  kinds: [
    figure('articlesSeen', 'articles taken for articles', 'share', 'more', 0.97),
    figure('articlesMissed', 'articles taken for other pages', 'count', 'less'),
    figure('lists', 'lists of links made of their links', 'count', 'neither'),
    figure('listsTaken', 'of these taken for articles', 'count', 'less', 0),
    figure('others', 'hand-made pages of other kinds', 'count', 'neither'),
    figure('othersTaken', 'of these taken for articles', 'count', 'less', 0),
    figure('cost', 'Chromium: median of the labelled pages', 'ms', 'less', 5),
  ],
  people: [
    f1('newsNormalised', 'news: F1 of mentions, normalised', 0.88),
    f1('newsExact', 'news: F1 of mentions, exact', 0.87),
    f1('newsPrecision', 'news: precision, normalised'),
    f1('newsRecall', 'news: recall, normalised'),
    f1('newsNames', 'news: F1 of distinct names', 0.86),
    f1('linksNormalised', 'biographies: F1 of mentions, normalised'),
    f1('linksGroupsOfFound', 'biographies: F1 of grouping what was found'),
    f1('linksGroups', 'biographies: F1 of grouping, all', 0.75),
  ],
  own: [
    figure('pages', 'pages', 'count', 'neither'),
    figure('promosRemoved', 'promos removed', 'count', 'neither'),
    figure('promosLeft', 'promos left', 'count', 'less', 0),
    figure('storyLost', 'story blocks lost', 'count', 'less', 0),
    figure(
      'pagesMisjudged',
      'article seen where none is, or none where one is',
      'count',
      'less',
      0,
    ),
    figure('peopleRight', 'people right, with role', 'count', 'neither'),
    figure('rolesWrong', 'people right, role not', 'count', 'less'),
    figure('peopleMissed', 'people missed', 'count', 'less'),
    figure('peopleInvented', 'people invented', 'count', 'less'),
  ],
  size: [
    figure('contentRaw', 'content.js', 'kB', 'less'),
    figure('contentGzipped', 'content.js, gzipped', 'kB', 'less', 60),
    figure('backgroundRaw', 'background.js and its chunks', 'kB', 'less'),
    figure('backgroundGzipped', 'background.js and its chunks, gzipped', 'kB', 'less'),
    figure('modelRaw', 'people.model', 'kB', 'less'),
    figure('modelGzipped', 'people.model, gzipped', 'kB', 'less'),
    figure('peopleGzipped', 'people: model and code, gzipped', 'kB', 'less', 700),
    figure('partReadability', 'part of content.js: Readability', 'share', 'neither'),
    figure('partSanitiser', 'part of content.js: DOMPurify', 'share', 'neither'),
    figure('partInterface', 'part of content.js: Preact', 'share', 'neither'),
    figure('partPolyfill', 'part of content.js: webextension-polyfill', 'share', 'neither'),
    figure('partArticle', 'part of content.js: our article', 'share', 'neither'),
    figure('partClean', 'part of content.js: our clean', 'share', 'neither'),
    figure('partView', 'part of content.js: our view', 'share', 'neither'),
    figure('partRest', 'part of content.js: the rest', 'share', 'neither'),
  ],
  restoring: [
    figure('pages', 'pages opened', 'count', 'neither'),
    figure('used', 'keys and buttons pressed', 'count', 'neither'),
    figure('restored', 'pages as they were', 'count', 'more'),
    figure('notRestored', 'pages that were not', 'count', 'less', 0),
  ],
  sites: [
    figure('syncItems', 'items of storage.sync (it takes 512)', 'count', 'less', 512),
    figure('syncSize', 'room taken of storage.sync (it takes 102.4 kB)', 'kB', 'less', 102.4),
    figure('start', 'options page drawn', 'ms', 'less'),
    figure('search', 'search: key press to painted result, median', 'ms', 'less', 100),
    figure('searchSlow', 'search: the slowest tenth takes longer than', 'ms', 'less', 100),
    figure('registered', 'list stored to script registered', 'ms', 'less'),
    figure('scripts', 'scripts registered', 'count', 'less', 1),
    figure('patterns', 'match patterns of it', 'count', 'neither'),
    figure('register', 'one call of registerContentScripts for them', 'ms', 'less'),
    figure('article', 'article asked for to view open, median', 'ms', 'less'),
    figure('articleAgainstOne', 'the same / with one site on the list', 'ratio', 'less'),
    figure('otherAgainstOne', 'page of another site parsed / with one site', 'ratio', 'less'),
  ],
  automatic: [
    figure('articles', 'articles that opened by themselves', 'count', 'neither'),
    figure('paint', 'the page’s own first paint, median', 'ms', 'neither'),
    figure('clean', 'from the navigation to the clean article, median', 'ms', 'less'),
    figure('ratio', 'the same against the page’s own first paint, median', 'ratio', 'less'),
    figure('others', 'pages of other kinds', 'count', 'neither'),
    figure('mainThread', 'main thread: added to each of these, median', 'ms', 'less', 5),
  ],
  speed: ['node', 'chromium'].flatMap((where) => speedFigures(where as 'node' | 'chromium')),
};

/** Of an article of 100 kB; Readability alone on the same page in the same run is 1. */
function speedFigures(where: 'node' | 'chromium'): FigureKind[] {
  const isReal = where === 'chromium';
  const largest = isReal ? '5 MB' : '800 kB';
  const place = isReal ? 'Chromium' : 'Node, jsdom';
  return [
    figure(`${where}Article`, `${place}: article / Readability alone`, 'ratio', 'less'),
    figure(`${where}Clean`, `${place}: clean / Readability alone`, 'ratio', 'less'),
    figure(`${where}People`, `${place}: people / Readability alone`, 'ratio', 'less'),
    figure(`${where}CleanMs`, `${place}: clean, 100 kB`, 'ms', 'less', isReal ? 15 : undefined),
    figure(`${where}CleanLeastMs`, `${place}: clean, 100 kB, least of 31 runs`, 'ms', 'less'),
    figure(
      `${where}WordsMs`,
      `${place}: people, 1,000 words`,
      'ms',
      'less',
      isReal ? 10 : undefined,
    ),
    figure(`${where}ModelMs`, `${place}: people, loading the model`, 'ms', 'less', 80),
    figure(`${where}Growth`, `${place}: clean, dearest doubling up to ${largest}`, 'ratio', 'less'),
    figure(
      `${where}GrowthAll`,
      `${place}: clean, ${largest} / what linear growth gives`,
      'ratio',
      'less',
    ),
  ];
}
