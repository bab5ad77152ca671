import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import type { OpenView } from '../../../src/view/extras.ts';
import { readBlocks } from '../../../src/view/listen/read-blocks.ts';
import { rangeOf, spokenSentences } from '../../../src/view/listen/spoken-sentences.ts';
import { wrapRange } from '../../../src/view/wrap-range.ts';

function elementOf(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const element = body.firstElementChild;
  if (!element) throw new Error('no element');
  document.body.replaceChildren(document.importNode(element, true));
  return document.body.firstElementChild as HTMLElement;
}

const said = (html: string, language = 'en') =>
  spokenSentences([elementOf(html)], language).map(({ text }) => text);

describe('what is said of a block', () => {
  test.each<[string, string, string[]]>([
    ['its sentences', '<p>One came. <b>Two</b> went.</p>', ['One came.', 'Two went.']],
    ['no line breaks of the source', '<p>One\n\tcame\n  home.</p>', ['One came home.']],
    ['lines of verse one by one', '<p>One came<br>Two went</p>', ['One came', 'Two went']],
    ['no soft hyphens', '<p>Har\u00adbour mas\u00adter</p>', ['Harbour master']],
    [
      'no mark of a note',
      '<p>One came.<sup><a href="#n1">1</a></sup> Two.</p>',
      ['One came.', 'Two.'],
    ],
    ['a power as one', '<p>10<sup>2</sup> boats</p>', ['10² boats']],
    ['a year that is a link', '<p>In <a href="#a">2024</a></p>', ['In 2024']],
    [
      'no removed part',
      '<p>One. <span class="removed" hidden>(Read more.)</span> Two.</p>',
      ['One.', 'Two.'],
    ],
    [
      'no removed part that is shown',
      '<p>One. <span class="removed">(Read more.)</span></p>',
      ['One.'],
    ],
    ['a restored part', '<p>One. <span>Read more.</span></p>', ['One.', 'Read more.']],
    [
      'what is written, not how it is read',
      '<p><ruby>港<rp>(</rp><rt>みなと</rt></ruby>です</p>',
      ['港です'],
    ],
    ['nothing where nothing is', '<p>* * *</p>', []],
  ])('%s', (_, html, expected) => expect(said(html)).toEqual(expected));

  test('only the first sentence begins the block', () => {
    const sentences = spokenSentences([elementOf('<p>One. Two. Three.</p>')], 'en');
    expect(sentences.map(({ isFirstOfBlock }) => isFirstOfBlock)).toEqual([true, false, false]);
  });
});

test('a sentence is found again, also when highlights have come into it', () => {
  const block = elementOf(
    '<p>One <i>came</i>. Per Haugen<sup><a href="#n">1</a></sup> went. Three.</p>',
  );
  const [first, second] = spokenSentences([block], 'en');
  if (!first || !second) throw new Error('no sentences');
  expect(rangeOf(second).toString()).toBe('Per Haugen1 went.');
  wrapRange(block, { start: 10, end: 20 }, () => document.createElement('mark'));
  wrapRange(block, { start: 0, end: 3 }, () => document.createElement('mark'));
  expect(rangeOf(first).toString()).toBe('One came.');
  expect(rangeOf(second).toString()).toBe('Per Haugen1 went.');
});

describe('readBlocks', () => {
  const PAGE = `<div>
    <h1 id="title">Title</h1>
    <figure class="lead-picture"><figcaption>Lead</figcaption></figure>
    <div class="text">
      <p>Kept</p><p hidden class="removed">Gone</p><p class="removed">Shown</p>
      <figure><figcaption>Caption</figcaption></figure>
      <table><caption>Table</caption><tr><td>a</td><td>1</td></tr></table>
      <table><tr><td>Framed</td></tr></table>
      <div hidden><p>Wrapped</p></div>
      <ul><li>Point</li></ul>
    </div></div>`;

  function read(listening = {}, reading = {}): string[] {
    const dialog = elementOf(PAGE);
    const blocks = dialog.querySelectorAll<HTMLElement>(
      '.text :is(p, figcaption, caption, td, li)',
    );
    const settings = {
      ...DEFAULTS,
      listening: { ...DEFAULTS.listening, ...listening },
      reading: { ...DEFAULTS.reading, ...reading },
    };
    const view = { dialog, blocks: [undefined, ...blocks], state: () => ({ settings }) };
    return readBlocks(view as unknown as OpenView).map(({ textContent }) => textContent);
  }
  const WITHOUT_CAPTIONS = ['Title', 'Kept', 'Table', 'Framed', 'Point'];

  test('leaves out what was removed, and tables but for their captions', () => {
    expect(read()).toEqual(['Title', 'Lead', 'Kept', 'Caption', 'Table', 'Framed', 'Point']);
  });

  test.each([
    [{ readsCaptions: false }, {}],
    [{}, { showsPictures: false }],
  ])('leaves out captions of pictures with %j %j', (listening, reading) => {
    expect(read(listening, reading)).toEqual(WITHOUT_CAPTIONS);
  });
});
