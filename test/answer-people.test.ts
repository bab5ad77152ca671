// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { findPeople, keepPeopleEdits } from '../src/answer-people.ts';
import type { FindPeople } from '../src/messages.ts';
import type { PersonEdit } from '../src/people/edit/person-edit.ts';
import type { Recognise } from '../src/people/recognise.ts';

const EDITS: PersonEdit[] = [{ type: 'hide', person: 'Ann Lee' }];
const store = { load: vi.fn(async () => EDITS), keep: vi.fn(async () => {}) };
const recognise: Recognise = (text) =>
  [...text.matchAll(/Ann Lee/g)].map(({ index }) => ({ start: index, end: index + 7 }));

const message: FindPeople = {
  type: 'findPeople',
  address: 'https://news.example/a',
  title: 'A walk',
  byline: null,
  blocks: ['Yesterday Ann Lee went for a walk, and she met nobody.'],
};

test('a page is told the people, what can be said of them, and what was changed', async () => {
  const reply = await findPeople(message, async () => recognise, store);
  expect(reply.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Ann Lee', 1],
  ]);
  expect(reply.coverage).toBe('full');
  expect(reply.edits).toEqual(EDITS);
  expect(store.load).toHaveBeenCalledWith(message.address);
});

test('a page in another script is told that nothing can be said', async () => {
  const blocks = ['قال رئيس البلدية سامي الحداد إن الميناء سيغلق أمام السفن.'];
  const reply = await findPeople(
    { ...message, title: 'الميناء', blocks },
    async () => recognise,
    store,
  );
  expect(reply.coverage).toBe('none');
});

describe('what the reader changed', () => {
  const change = { type: 'keepPeopleEdits', address: message.address, edits: EDITS } as const;
  test.each([
    [false, 1],
    [true, 0],
  ])('in a window that is private (%s) is kept %i times', async (isPrivate, times) => {
    store.keep.mockClear();
    await keepPeopleEdits({ ...change, edits: [...EDITS] }, store, isPrivate);
    expect(store.keep).toHaveBeenCalledTimes(times);
  });
});
