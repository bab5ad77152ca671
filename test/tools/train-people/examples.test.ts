import { describe, expect, it } from 'vitest';
import { clustersFrom } from '../../../src/people/tagger/clusters.ts';
import { documentOf } from '../../../src/people/tagger/document.ts';
import { LABEL } from '../../../src/people/tagger/labels.ts';
import { changed } from '../../../tools/train-people/augment.ts';
import type { Entity, Example } from '../../../tools/train-people/corpus.ts';
import { goldLabels } from '../../../tools/train-people/gold.ts';
import { randomFrom } from '../../../tools/train-people/random.ts';
import { renamed } from '../../../tools/train-people/rename.ts';

/** An example from a text with its entities marked: "[Joe Roe|PERSON] left [Paris|LOC]". */
function example(marked: string): Example {
  const entities: Entity[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, name, type] = /^\[(.+)\|(\w+)\]$/.exec(part) ?? [];
    if (name && type) entities.push([text.length, text.length + name.length, type]);
    text += name ?? part;
  }
  return { id: 'x', source: 'x', text, entities };
}

const spans = ({ text, entities }: Example) =>
  entities.map(([start, end]) => text.slice(start, end));
const POOLS = { given: ['abena'], family: ['quist'], place: ['lomela'] };

describe('changed', () => {
  const joe = example('Then [Joe Roe|PERSON] left [Paris|LOC].');
  it.each([
    ['a change within a span', [{ start: 5, end: 8, text: 'Abena' }], ['Abena Roe', 'Paris']],
    ['a word put before a span', [{ start: 5, end: 5, text: 'Dr ' }], ['Joe Roe', 'Paris']],
    ['a change of all of a span', [{ start: 5, end: 12, text: 'X' }], ['X', 'Paris']],
    ['a change before all spans', [{ start: 0, end: 4, text: '' }], ['Joe Roe', 'Paris']],
  ])('moves the spans along with %s', (_, changes, expected) => {
    expect(spans(changed(joe, changes))).toEqual(expected);
  });
});

describe('renamed', () => {
  const story = example(
    '[Joe Roe|PERSON] met [Ann Poe|PERSON] in [Paris|LOC]. [Roe|PERSON] said so. '.repeat(20),
  );
  it('gives a name one new name throughout a text', () => {
    const copy = renamed(story, POOLS, randomFrom(1));
    const last = (name: string | undefined) => name?.split(' ').at(-1)?.toLowerCase();
    const names = spans(copy);
    for (let i = 0; i < names.length; i += 4) expect(last(names[i])).toBe(last(names[i + 3]));
  });

  it('gives the same copy for the same seed, and another for another', () => {
    const copy = (seed: number) => renamed(story, POOLS, randomFrom(seed)).text;
    expect(copy(3)).toBe(copy(3));
    expect(copy(3)).not.toBe(copy(4));
  });
});

describe('goldLabels', () => {
  const { O, B, I, L, U, E } = LABEL;
  it.each([
    ['[Joe Roe|PERSON] left', [B, L, O]],
    ['[Joe P. Roe|PERSON] left', [B, I, L, O]],
    ['[Roe|PERSON] left [Paris|LOC]', [U, O, E]],
    ['Nobody left', [O, O]],
  ])('labels %s', (marked, expected) => {
    const { text, entities } = example(marked);
    const doc = documentOf(text, clustersFrom(new Uint16Array(1 << 22), new Uint8Array(1024)));
    expect([...goldLabels(doc, entities)]).toEqual(expected);
  });
});
