// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { best, emptyTransitions, lattice, marginals } from '../../../src/people/tagger/crf.ts';
import { LABEL, LABELS, mayBegin, mayEnd, mayFollow } from '../../../src/people/tagger/labels.ts';

/** All legal label sequences of a length, with the sums of their scores. */
function sequences(emissions: Float64Array, length: number): { labels: number[]; score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }];
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ labels, score }) =>
      [...Array(LABELS).keys()]
        .filter((k) => (i === 0 ? mayBegin(k) : mayFollow(labels[i - 1] ?? 0, k)))
        .map((k) => ({ labels: [...labels, k], score: score + (emissions[i * LABELS + k] ?? 0) })),
    );
  }
  return all.filter(({ labels }) => mayEnd(labels[length - 1] ?? 0));
}

function filled(seed: number) {
  const l = lattice();
  for (let i = 0; i < l.emissions.length; i++) l.emissions[i] = Math.sin(seed + i * 7.3) * 3;
  return l;
}

describe('a chain', () => {
  it.each([1, 2, 3, 4])('finds the best of all legal sequences of %i words', (length) => {
    for (let seed = 0; seed < 20; seed++) {
      const l = filled(seed);
      const expected = sequences(l.emissions, length).sort((a, b) => b.score - a.score)[0]?.labels;
      best(l, emptyTransitions(), length);
      expect([...l.labels.subarray(0, length)]).toEqual(expected);
    }
  });

  it.each([1, 2, 4])('gives each label its share of all legal sequences of %i words', (length) => {
    const l = filled(length);
    const all = sequences(l.emissions, length);
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const atLast = all.filter(({ labels }) => labels[length - 1] === LABEL.U);
    const share = atLast.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
    expect(marginals(l, emptyTransitions(), length)).toBeCloseTo(Math.log(total), 9);
    expect(l.probabilities[(length - 1) * LABELS + LABEL.U]).toBeCloseTo(share, 9);
  });
});
