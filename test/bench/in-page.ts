// Bundled into one script and put into a page of a real browser, where it leaves one global with what measures.
import { isArticle } from '../../src/article/is-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { recogniserWith } from '../../src/people/recognise.ts';
import { loadTagger } from '../../src/people/tagger/tagger.ts';
import { parseAlone } from './readability-alone.ts';
import { type StageTimes, timeClean, timeStages } from './stage-times.ts';

/** What the script leaves in the page. */
export interface InPage {
  /** The times of the stages, and the first loading of the model of people, in ms. */
  timeStages(model: string, runs: number): StageTimes & { modelLoad: number };
  timeClean(runs: number): number;
  /** What it takes to tell the kind of the page, in ms: once, for a page is asked only once. */
  timeKind(): number;
  /** What is compared in processor time, which a page does not see. Gives whether a story was found. */
  readAlone(): boolean;
  readArticle(): boolean;
}

const galleyBench: InPage = {
  timeStages(model, runs) {
    const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
    const start = performance.now();
    const tagger = loadTagger(bytes.buffer);
    const modelLoad = performance.now() - start;
    return { ...timeStages(document, recogniserWith(tagger), runs), modelLoad };
  },
  timeClean(runs) {
    const body = document.querySelector('article');
    if (!body) throw new Error('the page has no <article>');
    return timeClean(body, runs);
  },
  timeKind() {
    const start = performance.now();
    isArticle(document);
    return performance.now() - start;
  },
  readAlone: () => parseAlone(document) !== null,
  readArticle: () => readArticle(document) !== null,
};

Object.assign(globalThis, { galleyBench });
