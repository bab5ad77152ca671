import { expect, test } from 'vitest';
import type { Facts } from '../../src/article/facts/facts.ts';
import { isBetter } from '../../src/article/witnesses.ts';
import { sentence } from './page.ts';

const facts = (text: string | null, description: string) =>
  ({
    title: 'The mill on the river grinds again',
    descriptions: [description],
    declared: text === null ? null : { text },
  }) as Facts;

const STORY = [1, 2, 3].map(sentence).join(' ');
const REMARKS = 'I never liked this newspaper. You should all go out more and breathe, my friends!';

test.each([
  ['the publisher’s text', facts(STORY, '')],
  ['a description', facts(null, 'For three days the miller ground meal for the baker.')],
])('by %s the story is better than remarks, and not the other way round', (_, said) => {
  expect(isBetter(STORY, REMARKS, said)).toBe(true);
  expect(isBetter(REMARKS, STORY, said)).toBe(false);
});

test('of two that hold as much of it, the first is taken', () => {
  expect(isBetter(`${STORY} More.`, STORY, facts(STORY, ''))).toBe(false);
  expect(isBetter(REMARKS, 'Something else.', facts(null, ''))).toBe(false);
});
