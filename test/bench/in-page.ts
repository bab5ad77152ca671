// Bundled into one script and put into a page of a real browser, where it leaves one global with what measures.
import { recogniserWith } from '../../src/people/recognise.ts';
import { loadTagger } from '../../src/people/tagger/tagger.ts';
import { type StageTimes, timeClean, timeStages } from './stage-times.ts';

/** What the script leaves in the page. */
export interface InPage {
  /** The times of the stages, and the first loading of the model of people, in ms. */
  timeStages(model: string, runs: number): StageTimes & { modelLoad: number };
  timeClean(runs: number): number;
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
};

Object.assign(globalThis, { galleyBench });
