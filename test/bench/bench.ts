// npm run bench [-- --only PARTS --write …]: quality, size and speed, with the change against RESULTS.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers.ts';
import { fromList } from '../../tools/read/saved-pages.ts';
import { EXTENSION_FOLDERS } from '../e2e/browsers/browser.ts';
import { measureArticleCost } from './article-cost.ts';
import { measureAutomatic } from './automatic/measure-automatic.ts';
import { withChromium } from './chromium-stopwatch.ts';
import type { Figures } from './figures.ts';
import { generatedArticle } from './generated-article.ts';
import { measureKindCost } from './kind-cost.ts';
import { scoreKinds } from './kinds.ts';
import { type Labelled, labelledIn, missingFile } from './labelled.ts';
import { scoreLabelledPages } from './labelled-pages.ts';
import { scoreLabelledPeople } from './labelled-people.ts';
import { measureManySites } from './many-sites.ts';
import { scoreMoreArticles } from './more-articles.ts';
import { nodeStopwatch } from './node-stopwatch.ts';
import { type BenchOptions, type Part, parseOptions, USAGE } from './options.ts';
import { scoreOwnPages } from './own-pages.ts';
import { countRestoredPages } from './restoring.ts';
import { changeTable, committedFigures, merged, withFigures } from './results-file.ts';
import { SECTIONS } from './sections.ts';
import { measureSizes } from './sizes.ts';
import { measureSpeed } from './speed.ts';
import { countStoryPictures } from './story-pictures.ts';
import { scoreUnseenPages } from './unseen-pages.ts';

const RESULTS = join(import.meta.dirname, 'RESULTS.md');
const OWN_PAGES = join(import.meta.dirname, '../pages');

/** What each part measures; null: it could not, and has said why. */
const MEASURE: Record<Part, (labelled: Labelled) => Promise<Figures | null>> = {
  clean: (labelled) => withPages(labelled, () => scoreLabelledPages(labelled)),
  more: async (labelled) => {
    if (isMissing('further articles', labelled.moreArticles.gold)) return null;
    return { more: await scoreMoreArticles(labelled) };
  },
  pictures: (labelled) =>
    withPages(labelled, async () => ({ pictures: await countStoryPictures(labelled) })),
  unseen: (labelled) =>
    withPages(labelled, async () => ({ unseen: await scoreUnseenPages(labelled) })),
  cost: articleCost,
  kinds: async (labelled) => {
    if (isMissing('kinds of page', labelled.gold, labelled.moreArticles.gold)) return null;
    const program = findBrowser('chromium');
    const pages = fromList(labelled.gold, labelled.pages);
    const cost = program ? { cost: await measureKindCost(program, pages) } : {};
    return { kinds: { ...(await scoreKinds([labelled, labelled.moreArticles])), ...cost } };
  },
  people: async (labelled) => {
    if (isMissing('people', labelled.people, labelled.score)) return null;
    return { people: await scoreLabelledPeople(labelled) };
  },
  own: async () => ({ own: await scoreOwnPages(OWN_PAGES) }),
  size: async () => ({ size: await measureSizes() }),
  sites: async () => {
    if (findBrowser('chromium')) return { sites: await measureManySites() };
    console.log('Skipped: sites. No Chromium was found.');
    return null;
  },
  automatic: async (labelled) => {
    if (isMissing('articles that open by themselves', labelled.gold, labelled.pages)) return null;
    if (isMissing('articles that open by themselves', EXTENSION_FOLDERS.chromium)) return null;
    if (!findBrowser('chromium')) {
      console.log('Skipped: articles that open by themselves. No Chromium was found.');
      return null;
    }
    return { automatic: await measureAutomatic(fromList(labelled.gold, labelled.pages)) };
  },
  restoring: async (labelled) => {
    if (!findBrowser('chromium')) {
      console.log('Skipped: restoring. No Chromium was found.');
      return null;
    }
    return withPages(labelled, async () => ({ restoring: await countRestoredPages(labelled) }));
  },
  speed: async () => ({ speed: { ...(await speedInNode()), ...(await speedInChromium()) } }),
};

async function withPages(labelled: Labelled, measure: () => Promise<Figures>) {
  return isMissing('labelled pages', labelled.gold, labelled.pages, labelled.score)
    ? null
    : measure();
}

async function articleCost(labelled: Labelled): Promise<Figures | null> {
  const program = findBrowser('chromium');
  if (!program) {
    console.log('Skipped: cost of article. No Chromium was found.');
    return null;
  }
  const isSaved = !isMissing('cost on saved pages', labelled.gold, labelled.pages);
  const saved = isSaved ? fromList(labelled.gold, labelled.pages) : [];
  return { cost: await measureArticleCost(program, saved) };
}

function isMissing(what: string, ...files: string[]): boolean {
  const missing = missingFile(...files);
  if (missing) console.log(`Skipped: ${what}. There is no ${missing}.`);
  return missing !== null;
}

function speedInNode() {
  return measureSpeed('node', nodeStopwatch, generatedArticle);
}

async function speedInChromium(): Promise<Record<string, number>> {
  const program = findBrowser('chromium');
  if (program) {
    return withChromium(program, (stopwatch) =>
      measureSpeed('chromium', stopwatch, generatedArticle),
    );
  }
  console.log('Skipped: speed in Chromium. None was found.');
  return {};
}

async function bench(options: BenchOptions): Promise<void> {
  const labelled = labelledIn(options.labelled, options.gold, options.dir);
  const committed = committedFigures(readFileSync(RESULTS, 'utf8'));
  let measured: Figures = {};
  for (const part of options.only) {
    const figures = await MEASURE[part](labelled);
    if (figures) measured = { ...measured, ...figures };
    for (const [section, values] of Object.entries(figures ?? {})) {
      const table = changeTable(SECTIONS[section] ?? [], values, committed[section]);
      console.log(`\n${section}\n${table}\n`);
    }
  }
  if (options.isWriting) write(measured);
}

/** Reads the file anew: measuring takes minutes, in which it may have changed. */
function write(measured: Figures): void {
  const markdown = readFileSync(RESULTS, 'utf8');
  const figures = merged(committedFigures(markdown), measured);
  writeFileSync(RESULTS, withFigures(markdown, figures, SECTIONS));
  console.log(`Written: ${RESULTS}`);
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.isHelp) console.log(USAGE);
  else await bench(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
