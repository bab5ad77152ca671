// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { findPeopleInArticle } from '../../src/people/find-people.ts';
import { recognise } from '../../tools/recogniser.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import { type Expectation, handMadePages } from './expectation.ts';

const pages = handMadePages(import.meta.dirname);
const articles = pages.flatMap((page) => (page.expected ? [[page.name, page] as const] : []));
const others = pages.flatMap((page) => (page.expected ? [] : [[page.name, page] as const]));

/** What the extension shows of a document, and the article's body. */
function read(document: Document) {
  const article = readArticle(document);
  if (!article) return null;
  const { body, title, byline, published, site, direction } = article;
  const { blocks, removals } = cleanArticle(article, chooseRules(body.textContent ?? ''));
  const gone = new Set(removals.map(({ block }) => block));
  const shown = blocks.filter((block) => !gone.has(block)).map(({ text }) => text);
  const removed = blocks.filter((block) => gone.has(block)).map(({ text }) => text);
  const people = findPeopleInArticle({ title, byline, blocks: shown }, recognise);
  const facts = { title, byline, published, site, direction };
  return { body, facts, shown, removed, people, evidence: removals.map((r) => r.evidence) };
}

function factsOf({ title, byline, published, site, direction }: Expectation) {
  return { title, byline, published, site, direction };
}

describe.each(articles)('%s', (_, { source, url, expected }) => {
  let saved: ReturnType<typeof openSavedPage>;
  let before: string;
  let found: NonNullable<ReturnType<typeof read>>;

  beforeAll(() => {
    saved = openSavedPage(source, url);
    before = saved.serialize();
    const reading = read(saved.window.document);
    if (!reading) throw new Error('no article was found');
    found = reading;
  });
  afterAll(() => saved.window.close());

  test('its facts', () => {
    expect(found.facts).toEqual(expected && factsOf(expected));
  });

  test('what the reader is shown, in order', () => {
    expect(found.shown).toEqual(expected?.shown);
  });

  test('what goes is only what should, each with its evidence', () => {
    // What Readability leaves out by itself is not among the blocks: neither shown nor removed.
    const unexpected = [...found.removed];
    for (const text of expected?.removed ?? []) if (unexpected[0] === text) unexpected.shift();
    expect(unexpected).toEqual([]);
    expect(found.evidence.filter((evidence) => evidence.length === 0)).toEqual([]);
  });

  const expectedPeople = expected?.people;
  if (expectedPeople) {
    test('the people it names', () => {
      expect(found.people.map(({ name, role }) => ({ name, role }))).toEqual(expectedPeople);
    });
  }

  test('holds nothing that could act, load a frame or ask for input', () => {
    const { body } = found;
    const active =
      'script, style, link, meta, base, iframe, object, embed, form, input, button, svg';
    expect([...body.querySelectorAll(active)].map(({ outerHTML }) => outerHTML)).toEqual([]);
    const attributes = [...body.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    const acting = attributes.filter(
      ({ name, value }) =>
        /^on|^style$|^srcdoc$/.test(name) || /^\s*(javascript|vbscript):/i.test(value),
    );
    expect(acting.map(({ name, value }) => `${name}=${value}`)).toEqual([]);
  });

  test('the page is not written to', () => {
    expect(saved.serialize()).toBe(before);
  });
});

test.each(others)('%s holds no article', (_, { source, url }) => {
  const { window } = openSavedPage(source, url);
  expect(read(window.document)?.shown).toBeUndefined();
  window.close();
});
