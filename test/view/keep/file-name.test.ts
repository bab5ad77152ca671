import { expect, test } from 'vitest';
import { fileName } from '../../../src/view/keep/file-name.ts';

const NAMES: [title: string, expected: string][] = [
  ['The ferry sails', '2026-11-20 Gazette – The ferry sails.md'],
  ['Who? "Me": <a/b\\c|d*>', '2026-11-20 Gazette – Who Me a b c d.md'],
  ['Ends with a dot...', '2026-11-20 Gazette – Ends with a dot.md'],
  ['Line\nbreak\tand\u0000 more', '2026-11-20 Gazette – Line break and more.md'],
  ['\u202eevil\u202c', '2026-11-20 Gazette – evil.md'],
  ['', '2026-11-20 Gazette.md'],
  ['العبّارة تبحر من جديد', '2026-11-20 Gazette – العبّارة تبحر من جديد.md'],
  ['島への船が再び出る', '2026-11-20 Gazette – 島への船が再び出る.md'],
  ['Ferry ⛴️👨‍👩‍👧 sails', '2026-11-20 Gazette – Ferry ⛴️👨‍👩‍👧 sails.md'],
];

test.each(NAMES)('the title “%s”', (title, expected) => {
  expect(fileName({ published: '2026-11-20T08:15:00Z', site: 'Gazette', title }, 'md')).toBe(
    expected,
  );
});

test.each([
  ['no date', { published: null, site: 'Gazette', title: 'A' }, 'Gazette – A.md'],
  ['a date in words', { published: '20 Nov 2026', site: 'Gazette', title: 'A' }, 'Gazette – A.md'],
  ['no site', { published: null, site: '', title: 'A' }, 'A.md'],
  ['nothing', { published: null, site: ' . ', title: '???' }, 'article.md'],
  ['a device of Windows', { published: null, site: '', title: 'CON' }, 'CON!.md'],
  ['a hidden file', { published: null, site: '', title: '.bashrc' }, 'bashrc.md'],
])('%s', (_, facts, expected) => {
  expect(fileName(facts, 'md')).toBe(expected);
});

test.each(['word '.repeat(80), '島'.repeat(200), 'ä'.repeat(300), '👨‍👩‍👧'.repeat(60)])(
  'a long title is cut between letters: %s',
  (title) => {
    const name = fileName({ published: '2026-11-20', site: 'Gazette', title }, 'epub');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(165);
    expect(name).toMatch(/^2026-11-20 Gazette – .*[^ \u200d]\.epub$/u);
    expect(name.length).toBeGreaterThan(30);
  },
);
