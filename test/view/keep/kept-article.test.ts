import { expect, test } from 'vitest';
import { listPeople } from '../../../src/people/edit/listed-person.ts';
import { keptPage } from '../../../src/view/keep/kept-page.ts';
import { markdownOf } from '../../../src/view/keep/markdown/markdown-file.ts';
import { firstState, type ViewState } from '../../../src/view/state.ts';
import { personIn, sampleReading } from '../sample-reading.ts';
import { after, kept, TEXTS } from './kept.ts';

const textOf = (state: ViewState) => kept(state).body.textContent?.replace(/\s+/g, ' ').trim();

const sample = () => firstState(sampleReading(), true);

function withPeople(state: ViewState): ViewState {
  const { reading } = state;
  const found = [
    { ...personIn(reading, 'Per Haugen', /Per Haugen|Haugen/g), role: 'skipper' },
    personIn(reading, 'Astrid Nordahl', /Astrid Nordahl|Nordahl/g),
  ];
  const listed = listPeople(
    found,
    reading.blocks.map(({ text }) => text),
  );
  return after(state, { type: 'peopleListed', listed });
}

test('what was removed is not kept: paragraphs, parts of them, and lists without items', () => {
  expect(textOf(sample())).toBe(
    'The harbour of Sollund closes, Per Haugen said. Haugen laughed. Astrid Nordahl did not.1 Haugen and Nordahl met at the shop. One ballot was spoilt.',
  );
});

test('what the reader brought back is kept, what they took out is not', () => {
  const restored = after(sample(), { type: 'removalToggled', removal: 1 });
  expect(textOf(restored)).toContain('(Read more: our guide to cod.)');
  expect(textOf(restored)).not.toContain('Also read');
  expect(textOf(after(sample(), { type: 'allRestored' }))).toContain('Ten coastal towns');
  expect(textOf(after(sample(), { type: 'removedByHand', block: 4 }))).not.toContain(
    'met at the shop',
  );
});

test('the article on screen and its reading are as before', () => {
  const state = sample();
  const before = state.reading.article.body.innerHTML;
  keptPage(kept(state), TEXTS);
  expect(state.reading.article.body.innerHTML).toBe(before);
});

test('people are listed at the end with the paragraphs that mention them', () => {
  const page = keptPage(kept(withPeople(sample())), TEXTS);
  const entries = [...page.querySelectorAll('.people li')];
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    'Per Haugen – skipper – ¶ 1, 2, 3',
    'Astrid Nordahl – ¶ 2, 3',
  ]);
  for (const link of page.querySelectorAll<HTMLElement>('.people a')) {
    const place = page.querySelector(link.getAttribute('href') ?? '');
    expect(place?.textContent).toContain(
      link.closest('li')?.textContent?.includes('Per') ? 'Haugen' : 'Nordahl',
    );
  }
});

test('somebody whose only paragraph is taken out is not listed, nor who is hidden', () => {
  const state = withPeople(sample());
  const gone = after(
    state,
    { type: 'removedByHand', block: 2 },
    { type: 'removedByHand', block: 4 },
  );
  expect(kept(gone).people.map(({ name }) => name)).toEqual(['Per Haugen']);
  const hidden = state.people.listed.map((person, at) =>
    at === 0 ? { ...person, absence: 'hidden' as const } : person,
  );
  expect(
    kept(after(state, { type: 'peopleListed', listed: hidden })).people.map(({ name }) => name),
  ).toEqual(['Astrid Nordahl']);
});

test('Markdown has no links to paragraphs, but their numbers', () => {
  expect(markdownOf(keptPage(kept(withPeople(sample())), TEXTS))).toContain(
    '- **Per Haugen** – skipper – ¶ 1, 2, 3\n',
  );
});
