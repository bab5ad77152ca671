import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { NO_DECISIONS, type ReaderDecisions } from '../../src/clean/reader-decisions.ts';
import { rememberedText } from '../../src/clean/remembered-text.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { bodyOf } from '../article/body.ts';

const STORY = [
  'The harbour bridge will close to cars and lorries on Monday, and it will not open again before next spring, the mayor said on Thursday.',
  'Engineers had found cracks in two of the nine piers, she added, and one of the bearings has to be replaced altogether.',
  'The chief engineer said that pedestrians and cyclists could use the eastern walkway during the work, while buses cross by ferry.',
  'The council will vote on the money next week, and the mayor expects a clear majority for it.',
];
const PROMO = 'Sign up for our newsletter';
const LINE = 'What the gulls make of it';
const SENTENCE = 'Our tip of the day: the ferry leaves from the old quay at nine every morning.';
const HTML = [
  ...STORY.slice(0, 2).map((text) => `<p>${text}</p>`),
  `<p><a href="/newsletter">${PROMO}</a></p>`,
  `<p>${LINE}</p>`,
  `<p>${STORY[2]}</p>`,
  `<p>${SENTENCE}</p>`,
  `<p>${STORY[3]}</p>`,
].join('');

function clean(decisions: Partial<ReaderDecisions>, html = HTML) {
  const article: Article = {
    url: 'https://news.example/bridge',
    title: 'Bridge closes',
    byline: null,
    authors: [],
    updated: null,
    section: null,
    canonical: 'https://news.example/bridge',
    isSelection: false,
    isJoined: false,
    isExcerpt: false,
    publisherText: null,
    published: null,
    site: 'News Example',
    language: 'en',
    direction: 'ltr',
    leadPicture: null,
    body: bodyOf(html),
  };
  return cleanArticle(article, chooseRules(html), { ...NO_DECISIONS, ...decisions });
}

const names = ({ removals }: ReturnType<typeof clean>) =>
  removals.map(({ block, kind, keptBy }) => [rememberedText(block.text), kind, keptBy?.key]);

describe('cleanArticle with what the reader decided', () => {
  test('nothing decided: the judgement alone', () => {
    expect(names(clean({}))).toEqual([[PROMO, 'newsletter', undefined]]);
  });

  test('a kept kind stays, and says why', () => {
    expect(names(clean({ keptKinds: ['newsletter'] }))).toEqual([
      [PROMO, 'newsletter', 'keptKind'],
    ]);
    expect(names(clean({ keptKinds: ['poll'] }))).toEqual([[PROMO, 'newsletter', undefined]]);
  });

  test('a kept text stays, and says why', () => {
    expect(names(clean({ keptTexts: [PROMO] }))).toEqual([[PROMO, 'newsletter', 'keptText']]);
    expect(names(clean({ keptTexts: [LINE] }))).toEqual([[PROMO, 'newsletter', undefined]]);
  });

  test('a removed text goes, with its reason', () => {
    const cleaning = clean({ removedTexts: [LINE] });
    expect(names(cleaning)).toEqual([
      [PROMO, 'newsletter', undefined],
      [LINE, 'byReader', undefined],
    ]);
    expect(cleaning.removals[1]?.evidence[0]?.reason.key).toBe('evidenceRemovedByReader');
  });

  test('a removed text goes though it is a paragraph of the story, but only where it is the same', () => {
    const [text = ''] = STORY;
    expect(names(clean({ removedTexts: [rememberedText(text)] }))).toContainEqual([
      rememberedText(text),
      'byReader',
      undefined,
    ]);
    expect(names(clean({ removedTexts: [text.slice(0, 40)] }))).toHaveLength(1);
  });

  test('the line breaks of the page do not matter', () => {
    const html = HTML.replace('of it', 'of\n    it');
    expect(names(clean({ removedTexts: [LINE] }, html))).toHaveLength(2);
  });

  test.each<[string, string[], number]>([
    ['takes out what it opens', ['our tip of the day'], 2],
    ['whatever signs stand in it', ['our tip (of) [the day]'], 2],
    ['in any case', ['OUR TIP OF THE DAY'], 2],
    ['only as whole words', ['our tip of the da'], 1],
    ['with nothing in it but signs', ['[]', '#'], 1],
  ])('the reader’s own phrase: %s', (_, phrases, count) => {
    expect(clean({ phrases }).removals).toHaveLength(count);
  });

  test('the reader’s own phrase gives its reason', () => {
    const removal = clean({ phrases: ['Our tip of the day'] }).removals[1];
    expect(removal?.evidence.map(({ reason }) => reason)).toContainEqual({
      key: 'evidenceOwnPhrase',
      args: ['our tip of the day'],
    });
  });

  test('where so much would go that nothing goes, what was taken by hand still does', () => {
    const html = `<p>${PROMO} today</p><p>${PROMO} here</p><p>${PROMO}</p><p>${LINE}</p>`;
    const cleaning = clean({ removedTexts: [LINE] }, html);
    expect(cleaning.isValveOpen).toBe(true);
    expect(cleaning.removals.map(({ block }) => block.text)).toEqual([LINE]);
    expect(clean({ keptKinds: ['newsletter'] }, html).isValveOpen).toBe(false);
  });
});

test.each([
  ['  two \n words ', 'two words'],
  ['', ''],
  ['x'.repeat(500), 'x'.repeat(300)],
])('rememberedText of %j', (text, remembered) => expect(rememberedText(text)).toBe(remembered));
