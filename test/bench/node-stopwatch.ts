import { JSDOM } from 'jsdom';
import { recognise } from '../../tools/recogniser.ts';
import type { Stopwatch } from './speed.ts';
import { cleanOn, timeStages } from './stage-times.ts';
import { medianTime } from './time.ts';

/** Measures in Node, with jsdom for the browser's DOM: slower than any browser, alike for all that is compared. */
export const nodeStopwatch: Stopwatch = {
  largest: 800_000, // beyond, jsdom takes minutes, and grows faster than browsers do
  timeStages: async (html, runs) => within(html, (page) => timeStages(page, recognise, runs)),
  timeClean: async (html, runs) =>
    within(html, (page) => {
      const body = page.querySelector('article');
      if (!body) throw new Error('the page has no <article>');
      return medianTime(cleanOn(body), runs);
    }),
};

function within<T>(html: string, use: (page: Document) => T): T {
  const { window } = new JSDOM(html, { url: 'https://news.example/chronicle' });
  try {
    return use(window.document);
  } finally {
    window.close();
  }
}
