// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  isSameName,
  leaveOut,
  listPeople,
  orderPeople,
} from '../../../src/people/edit/listed-person.ts';
import type { ArticlePerson, BlockMention } from '../../../src/people/person.ts';

const BLOCKS = ['Ann saw Bo.', '', 'Bo saw Cy, said Dag.'];
const ann = { block: 0, start: 0, end: 3 };
const bo = [
  { block: 0, start: 8, end: 10 },
  { block: 2, start: 0, end: 2 },
];
const cy = { block: 2, start: 7, end: 9 };
const dag = { block: 2, start: 16, end: 19 };
const person = (name: string, ...mentions: BlockMention[]): ArticlePerson => ({
  name,
  role: null,
  mentions,
});
const names = (people: { name: string }[]) => people.map(({ name }) => name);

describe('listPeople', () => {
  test('lists who is most present first, with what stands at each mention, in order', () => {
    const people = listPeople([person('Ann', ann), person('Bo', ...bo.toReversed())], BLOCKS);
    expect(names(people)).toEqual(['Bo', 'Ann']);
    expect(people.map(({ number }) => number)).toEqual([0, 1]);
    expect(people[0]?.mentions).toEqual(bo.map((mention) => ({ ...mention, text: 'Bo' })));
    expect(people[0]).toMatchObject({ key: 'Bo', role: null, isAuthor: false, absence: null });
  });

  test.each<[string, BlockMention]>([
    ['in no block', { block: 3, start: 0, end: 2 }],
    ['in an empty block', { block: 1, start: 0, end: 2 }],
    ['beyond a block’s end', { block: 0, start: 8, end: 12 }],
  ])('leaves out mentions %s, and who has no other', (_, outside) => {
    const people = listPeople([person('Ann', ann, outside), person('Cy', outside)], BLOCKS);
    expect(names(people)).toEqual(['Ann']);
    expect(people[0]?.mentions).toHaveLength(1);
  });

  test('tells two of one name apart', () => {
    const people = listPeople([person('Ann', ann), person('Ann', cy)], BLOCKS);
    expect(new Set(people.map(({ key }) => key)).size).toBe(2);
  });
});

describe('orderPeople', () => {
  const people = listPeople(
    [
      person('Cy', cy),
      person('Bo', ...bo),
      person('Ann', ann),
      { ...person('Dag', dag, dag, dag), isAuthor: true },
    ],
    BLOCKS,
  );
  test.each([
    ['presence', ['Bo', 'Ann', 'Cy', 'Dag']],
    ['appearance', ['Ann', 'Bo', 'Cy', 'Dag']],
  ] as const)('by %s, the author last', (order, expected) => {
    expect(names(orderPeople(people, order))).toEqual(expected);
  });
});

describe('leaveOut', () => {
  const people = listPeople([person('Ann Lee', ann), person('José Díaz', cy)], BLOCKS);
  test.each<[string[], (string | null)[]]>([
    [[], [null, null]],
    [['Ann Lee'], ['neverHighlighted', null]],
    [['ANN LEE '], ['neverHighlighted', null]],
    [['jose diaz'], [null, 'neverHighlighted']],
    [
      ['Ann', 'Lee', 'Ann Lee Smith', ''],
      [null, null],
    ],
  ])('%j', (never, absences) => {
    expect(leaveOut(people, never).map(({ absence }) => absence)).toEqual(absences);
  });

  test('who is hidden in this article stays so', () => {
    const hidden = people.map((one) => ({ ...one, absence: 'hidden' as const }));
    expect(leaveOut(hidden, ['Ann Lee'])[0]?.absence).toBe('hidden');
  });
});

test.each([
  ['Ann Lee', 'ann  lee', true],
  ['Ann Lee', 'Ann', false],
])('isSameName %s, %s: %s', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
});
