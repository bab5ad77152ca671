import { expect, test } from 'vitest';
import { chooseTitle, withoutSite } from '../../../src/article/facts/title.ts';

const NAMES = ['The Westmere Gazette', 'gazette.example', 'Politics'];

test.each([
  ['Mill turns after forty years | The Westmere Gazette', 'Mill turns after forty years'],
  ['Mill turns after forty years - Politics - Westmere Gazette', 'Mill turns after forty years'],
  ['Gazette.example: mill turns', 'Gazette.example: mill turns'],
  ['The Westmere Gazette – Mill turns after forty years', 'Mill turns after forty years'],
  ['Mill turns after forty years', 'Mill turns after forty years'],
  ['Mill turns - and turns - and turns', 'Mill turns - and turns - and turns'],
  ['Short | The Westmere Gazette', 'Short | The Westmere Gazette'],
])('%s → %s', (title, expected) => {
  expect(withoutSite(title, NAMES)).toBe(expected);
});

test.each([
  [
    'the headline, told by the document',
    'Mill turns after forty years',
    ['Mill turns after forty years | Gazette'],
    'Mill turns after forty years',
  ],
  [
    'the headline, told in other words',
    'The old mill turns after forty years',
    ['Old mill turns again after forty years'],
    'The old mill turns after forty years',
  ],
  [
    'not the name of the site',
    'The Westmere Gazette',
    ['Mill turns after forty years'],
    'Mill turns after forty years',
  ],
  [
    'not a headline with its kicker',
    'News Mill turns after forty years',
    ['Mill turns after forty years'],
    'News Mill turns after forty years',
  ],
  [
    'what is declared, without a headline',
    null,
    ['', 'Mill turns after forty years'],
    'Mill turns after forty years',
  ],
  ['the headline where nothing is declared', 'Mill turns', [], 'Mill turns'],
])('%s', (_, heading, titles, expected) => {
  expect(chooseTitle(heading, titles, NAMES)).toBe(expected);
});
