import { expect, test } from 'vitest';
import { change, type FigureKind, isMissed, type Unit, written } from './figures.ts';

const kind = (better: FigureKind['better'], unit: Unit = 'share', must?: number): FigureKind => ({
  name: 'a',
  label: 'A',
  unit,
  better,
  ...(must === undefined ? {} : { must }),
});

test.each<[number, Unit, string]>([
  [0.98534, 'share', '98.53 %'],
  [3, 'count', '3'],
  [12.34, 'ms', '12.3 ms'],
  [60.04, 'kB', '60.0 kB'],
  [2.456, 'ratio', '× 2.46'],
  [Number.NaN, 'share', '–'],
])('%d as %s is written %s', (value, unit, text) => {
  expect(written(value, unit)).toBe(text);
});

test.each<[FigureKind['better'], Unit, number | undefined, number, string]>([
  ['more', 'share', 0.95, 0.96, '+1.00 %'],
  ['more', 'share', 0.96, 0.95, '−1.00 % !'],
  ['less', 'count', 4, 6, '+2 !'],
  ['less', 'count', 6, 4, '−2'],
  ['neither', 'count', 6, 4, '−2'],
  ['less', 'ratio', 2, 1.5, '−0.50'],
  ['more', 'share', 0.95, 0.950001, '='],
  ['more', 'share', undefined, 0.95, 'new'],
])('where %s is better (%s), from %s to %s is written %s', (better, unit, before, now, text) => {
  expect(change(kind(better, unit), before, now)).toBe(text);
});

test.each<[FigureKind['better'], number | undefined, number, boolean]>([
  ['more', 0.9, 0.89, true],
  ['more', 0.9, 0.9, false],
  ['less', 6, 7, true],
  ['less', 6, 6, false],
  ['less', undefined, 7, false],
])('where %s is better and %s a must, %s is missed: %s', (better, must, value, missed) => {
  expect(isMissed(kind(better, 'share', must), value)).toBe(missed);
});
