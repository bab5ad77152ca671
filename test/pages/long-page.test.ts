// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { findPeopleInArticle } from '../../src/people/find-people.ts';
import { recognise } from '../../tools/recogniser.ts';

const PARAGRAPHS = 2000;
const PROMO_EVERY = 40;
/** Far more than it takes, far less than anything that grows with the square of the page would. */
const PATIENCE_MS = 60_000;

const WHO = ['the miller', 'a carter', 'the bell founder', 'one of the twins', 'the widow Brann'];
const DID = ['counted the sacks', 'mended the gate', 'wrote to the county', 'waited for rain'];
const WHERE = ['by the weir', 'under the old bridge', 'at the edge of the moor'];

function paragraph(i: number): string {
  const pick = (list: string[], step: number) => list[Math.floor(i / step) % list.length];
  return (
    `In the year ${1000 + i}, as the chronicle of the valley has it, ${pick(WHO, 1)} ${pick(DID, 5)} ${pick(WHERE, 20)}, ` +
    `and nobody who lived there thought that it was worth another word.`
  );
}

const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(i));
const promos = Array.from(
  { length: PARAGRAPHS / PROMO_EVERY },
  (_, i) => `Also read: What became of farm number ${i + 1}`,
);

function longPage(): string {
  const lines = paragraphs.map((text, i) => {
    const promo = i % PROMO_EVERY === PROMO_EVERY / 2 ? promos[Math.floor(i / PROMO_EVERY)] : null;
    const link = promo?.replace(/(What .*)/, `<a href="/farms/story-${i}">$1</a>`);
    return `<p>${text}</p>${link ? `<p>${link}</p>` : ''}`;
  });
  return `<!doctype html><html lang="en"><title>A chronicle of the valley</title><main><article>${lines.join('\n')}</article></main>`;
}

test(
  `of ${PARAGRAPHS} paragraphs every one is shown, and every promo between them goes`,
  () => {
    const { window } = new JSDOM(longPage(), { url: 'https://news.example/chronicle' });
    const article = readArticle(window.document);
    if (!article) throw new Error('no article was found');
    const { blocks, removals } = cleanArticle(article, chooseRules(paragraphs.join('\n')));
    const gone = new Set(removals.map(({ block }) => block));
    const shown = blocks.filter((block) => !gone.has(block)).map(({ text }) => text);
    expect(shown).toEqual(paragraphs);
    expect(removals.map(({ block }) => block.text)).toEqual(promos);
    findPeopleInArticle({ title: article.title, byline: null, blocks: shown }, recognise);
    window.close();
  },
  PATIENCE_MS,
);
