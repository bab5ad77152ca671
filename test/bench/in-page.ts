// Bundled into one script and put into a page of a real browser, where it leaves one global with what measures.
import { isArticle } from '../../src/article/is-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { recogniserWith } from '../../src/people/recognise.ts';
import { loadTagger } from '../../src/people/tagger/tagger.ts';
import { parseAlone } from './readability-alone.ts';
import { cleanOn, type Stage, stagesOn } from './stage-times.ts';

/** What the script leaves in the page. */
export interface InPage {
  /** Makes ready what `run` runs; gives the words that people are looked for in, and what the first loading of their model took, in ms. */
  prepare(model: string): { words: number; modelLoad: number };
  /** Makes ready only `clean`, on the page's `<article>`. */
  prepareClean(): void;
  /** Runs a stage once. */
  run(stage: Stage): void;
  /** What it takes to tell the kind of the page, in ms: once, for a page is asked only once. */
  timeKind(): number;
  /** What is compared in processor time, which a page does not see. Gives whether a story was found. */
  readAlone(): boolean;
  readArticle(): boolean;
}

const prepared: Partial<Record<Stage, () => unknown>> = {};

const galleyBench: InPage = {
  prepare(model) {
    const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
    const start = performance.now();
    const tagger = loadTagger(bytes.buffer);
    const modelLoad = performance.now() - start;
    const { run, words } = stagesOn(document, recogniserWith(tagger));
    Object.assign(prepared, run);
    return { words, modelLoad };
  },
  prepareClean() {
    const body = document.querySelector('article');
    if (!body) throw new Error('the page has no <article>');
    prepared.clean = cleanOn(body);
  },
  run(stage) {
    prepared[stage]?.();
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
