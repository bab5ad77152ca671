// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clustersFrom } from '../../../src/people/tagger/clusters.ts';
import { agree } from '../../../src/people/tagger/consistency.ts';
import { documentOf } from '../../../src/people/tagger/document.ts';
import { LABEL, LABELS } from '../../../src/people/tagger/labels.ts';
import { mentionsOf } from '../../../src/people/tagger/spans.ts';

const clusters = clustersFrom(new Uint16Array(1 << 22), new Uint8Array(1024));

/** A document and labels from words with a label behind a slash: "Joe/B Bloggs/L said"; "?" where the model is not sure. */
function labelled(marked: string) {
  const parts = marked.split(' ').map((part) => part.split('/'));
  const doc = documentOf(parts.map(([word]) => word).join(' '), clusters);
  const labels = Uint8Array.from(
    parts,
    ([, label]) => LABEL[(label?.replace('?', '') ?? 'O') as keyof typeof LABEL],
  );
  const sure = parts.map(([, label]) => (label?.endsWith('?') ? 0.6 : 0.9));
  return { doc, labels, sure };
}

function names(marked: string): string[] {
  const { doc, labels, sure } = labelled(marked);
  const probabilities = new Float32Array(labels.length * LABELS);
  labels.forEach((label, i) => {
    const p = sure[i] ?? 0;
    probabilities[i * LABELS + label] = p;
    probabilities[i * LABELS + LABEL.U] ||= 1 - p;
  });
  agree(doc, labels, probabilities);
  return mentionsOf(doc, labels).map(({ start, end }) => doc.text.slice(start, end));
}

describe('agree', () => {
  it.each([
    [
      'takes a surname for the person of the full name',
      'Joe/B Bloggs/L met Bloggs',
      ['Joe Bloggs', 'Bloggs'],
    ],
    [
      'takes a name for what it mostly is',
      'when Pang/U and Pang/U met Pang/E?',
      ['Pang', 'Pang', 'Pang'],
    ],
    [
      'takes a name for what it is many times, not for what it is once',
      'to Pang/E and Pang/E with Pang/U?',
      [],
    ],
    ['leaves each use as it is where the model is sure', 'to Pang/E with Pang/U', ['Pang']],
    [
      'leaves a word of a longer name alone',
      'Joe/B Bloggs/L of Bloggs/E University/E',
      ['Joe Bloggs'],
    ],
    ['leaves other words alone', 'Joe/B Bloggs/L of Pang', ['Joe Bloggs']],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

describe('mentionsOf', () => {
  it.each([
    ['leaves titles out', 'Dr/B Jane/I Roe/L', ['Jane Roe']],
    ['drops a name that is a title alone', 'Professor/U spoke', []],
    ['keeps a name that only looks like a title', 'King/B Min/L sang', ['King Min']],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['Joaquín “El Gordo” Paz fled', 5, 'Joaquín “El Gordo” Paz'],
    ['Brown "Tim" Lukas sang', 4, 'Brown "Tim" Lukas'],
    ['Roe (Tim) Lukas sang', 4, 'Roe (Tim) Lukas'],
    ['Ferdinand “Bongbong” Marcos spoke', 2, 'Ferdinand “Bongbong” Marcos'],
    ['Ferdinand “Bongbong” Marcos spoke', 0, 'Ferdinand “Bongbong” Marcos'],
    ['Roe “never” Paz', 0, 'Roe'],
  ])('joins a name around a nickname: %s', (text, last, expected) => {
    const doc = documentOf(text, clusters);
    const labels = new Uint8Array(doc.tokens.length);
    labels[0] = LABEL.U;
    labels[last] = LABEL.U;
    expect(mentionsOf(doc, labels).map(({ start, end }) => text.slice(start, end))).toEqual([
      expected,
    ]);
  });

  it('does not join two people with a remark between them', () => {
    const doc = documentOf('Roe (left) and Paz', clusters);
    const labels = Uint8Array.from(doc.tokens, (_, i) => (i === 0 || i === 5 ? LABEL.U : LABEL.O));
    expect(mentionsOf(doc, labels)).toHaveLength(2);
  });
});
