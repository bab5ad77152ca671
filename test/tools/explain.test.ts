// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainSavedPage } from '../../tools/read/explain-saved-page.ts';

const STORY = [
  'The ferry to Brenholm sails again from May, transport minister Karin Solvang said on Monday, and the first crossing is booked already.',
  'Islanders had asked for the boat ever since the bridge was closed to lorries, and Solvang had promised it twice before.',
  'The ship that will do the work is no beauty: it was built for the lakes and takes three hours where the old one took two.',
];
const PROMO =
  'Also read: <a href="/tunnel">Five questions about the tunnel that was never built</a>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function explained(body: string): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><title>The ferry sails again</title><main>${body}</main>`);
  return explainSavedPage({ id: 'ferry', file, url: 'https://news.example/ferry' });
}

describe('explainSavedPage', () => {
  const blocks = [STORY[0], STORY[1], PROMO, STORY[2]].map((text) => `<p>${text}</p>`).join('');

  test('says of every block whether it goes, in order', () => {
    const decisions = explained(blocks).match(/^\d+ (?:GOES as \w+|stays),.*?“\w+ \w+/gm);
    expect(decisions?.map((line) => line.replace(/,.*“/, ': '))).toEqual([
      '0 stays: The ferry',
      '1 stays: Islanders had',
      '2 GOES as readAlso: Also read',
      '3 stays: The ship',
    ]);
  });

  test('the weights of a block’s evidence sum up to its score', () => {
    const parts = explained(blocks)
      .split(/\n\n/)
      .filter((part) => /^\d/.test(part));
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const score = Number(/score (-?[\d.]+)/.exec(part)?.[1]);
      const weights = [...part.matchAll(/^ +([+−])([\d.]+) /gm)];
      expect(weights.length).toBeGreaterThan(1);
      const sum = weights.reduce(
        (sum, [, sign, n]) => sum + Number(n) * (sign === '+' ? 1 : -1),
        0,
      );
      expect(sum).toBeCloseTo(score, 0);
    }
  });

  test('says what is wrong with a page instead of throwing', () => {
    expect(explained('<p>Nothing here.</p>')).toContain('There is no article on this page');
    expect(
      explainSavedPage({ id: 'gone', file: join(folder, 'gone.html'), url: undefined }),
    ).toMatch(/^gone\n.*no such file/);
  });
});
