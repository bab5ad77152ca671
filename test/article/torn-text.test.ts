import { expect, test } from 'vitest';
import { tidyText } from '../../src/article/tidy-text.ts';
import { joinTornText } from '../../src/article/torn-text.ts';
import { bodyOf } from './body.ts';

function joined(markup: string): string[] {
  const body = bodyOf(markup);
  tidyText(body);
  joinTornText(body);
  return [...body.querySelectorAll('p, h2, li, td')].map(({ textContent }) => textContent ?? '');
}

test.each([
  ['in a box of its own', '<div>O</div><p>ne of them sings.</p>', ['One of them sings.']],
  ['with its quotation mark', '<div>“T</div><p>hey sing.”</p>', ['“They sing.”']],
  ['before a space', '<p><span>T</span> he bell rings.</p>', ['The bell rings.']],
  [
    'that is the beginning of a word',
    '<div>A</div><p>fter a year the ferry sails.</p><p>The ferry is late.</p>',
    ['After a year the ferry sails.', 'The ferry is late.'],
  ],
  [
    'that is a word',
    '<div>A</div><p>ferry sails.</p><p>The ferry is late.</p>',
    ['A ferry sails.', 'The ferry is late.'],
  ],
])('joins a capital %s', (_, markup, texts) => {
  expect(joined(markup)).toEqual(texts);
});

test.each([
  ['a letter by itself', '<p>B</p><p>The letter above is the founder’s.</p>'],
  ['a choice', '<p>Plan B</p><p>or none at all</p>'],
  ['a word of one letter', '<p><b>I</b> rang it myself.</p>'],
  ['a letter within a line', '<p>Vitamin <b>C</b> helps.</p>'],
  ['a sub-head of one letter', '<h2>A</h2><p>All of them are here.</p>'],
  ['a table', '<table><tr><td>F</td><td>sharp</td></tr></table>'],
])('leaves %s as it is', (_, markup) => {
  const body = bodyOf(markup);
  const before = [...body.querySelectorAll('p, h2, li, td')].map(({ textContent }) => textContent);
  expect(joined(markup)).toEqual(before);
});

test.each([
  ['<div><div>09</div><div>Mar</div><div>2026</div></div><p>A</p>', ['09 Mar 2026', 'A']],
  ['<div><div>March</div><div>9</div></div><p>A</p>', ['March 9', 'A']],
  [
    '<div><p>9</p><p>lives</p><p>Cats have more than one.</p></div>',
    ['9', 'lives', 'Cats have more than one.'],
  ],
  ['<ul><li>12</li><li>13</li></ul>', ['12', '13']],
])('joins the parts of a date: %s', (markup, texts) => {
  expect(joined(markup)).toEqual(texts);
});

test.each([
  ['<p>A</p><h2>___</h2><p>B</p>', '<p>A</p><hr><p>B</p>'],
  ['<p>***</p>', '<hr>'],
  ['<table><tbody><tr><td>---</td></tr></tbody></table>', null],
  ['<p>A ___ b</p>', null],
])('%s: what stands for a rule is one', (markup, ruled) => {
  const body = bodyOf(markup);
  tidyText(body);
  joinTornText(body);
  expect(body.innerHTML).toBe(ruled ?? markup);
});

test.each([
  ['<p><time>21:00</time><b>Ann Lee</b></p>', '21:00 Ann Lee'],
  ['<p><time>21:00</time> Ann Lee</p>', '21:00 Ann Lee'],
  ['<p>At <time>21:00</time>, it rained.</p>', 'At 21:00, it rained.'],
  ['<p><time>lundi</time>ne</p>', 'lundine'],
])('%s reads “%s”', (markup, text) => {
  expect(joined(markup)).toEqual([text]);
});
