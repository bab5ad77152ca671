import { describe, expect, it } from 'vitest';
import { clustersFrom } from '../../../src/people/tagger/clusters.ts';
import { documentOf } from '../../../src/people/tagger/document.ts';
import { loadTagger, tag } from '../../../src/people/tagger/tagger.ts';
import type { Labelled } from '../../../tools/train-people/dataset.ts';
import { goldLabels } from '../../../tools/train-people/gold.ts';
import { kMeans } from '../../../tools/train-people/k-means.ts';
import { randomFrom } from '../../../tools/train-people/random.ts';
import { trainTwoStages } from '../../../tools/train-people/two-stages.ts';
import { writeModel } from '../../../tools/train-people/write-model.ts';

const table = new Uint16Array(1 << 22);
const coarse = new Uint8Array(8);

function story(name: string, place: string): Labelled {
  const text = `Mr. ${name} spoke in ${place}. They left ${place}, said ${name}.`;
  const spans = [name, place].flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].map((match) => ({ start: match.index, word })),
  );
  const doc = documentOf(text, clustersFrom(table, new Uint8Array(1024)));
  const entities = spans.map(({ start, word }): [number, number, string] => [
    start,
    start + word.length,
    word === name ? 'PERSON' : 'LOC',
  ]);
  return { doc, labels: goldLabels(doc, entities) };
}

const NAMES = ['Roe', 'Poe', 'Quist', 'Bloggs', 'Abena', 'Okoro'];
const PLACES = ['Paris', 'Lomela', 'Quito', 'Bergen', 'Hanoi', 'Perth'];

function trained(): Uint8Array<ArrayBuffer> {
  const stories = NAMES.map((name, i) => story(name, PLACES[i] ?? ''));
  const stages = trainTwoStages(stories, stories.length, 500, () => {});
  return Uint8Array.from(writeModel(table, coarse, stages));
}

describe('training', () => {
  it('makes a model that knows a new name by its place in the sentence', () => {
    const text = 'Mr. Nansen spoke in Dakar. They left Dakar, said Nansen.';
    const mentions = tag(loadTagger(trained().buffer), text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Nansen', 'Nansen']);
  });

  it('gives the same bytes twice', () => {
    expect(trained()).toEqual(trained());
  });
});

describe('kMeans', () => {
  it('puts what lies together into one cluster', () => {
    const angles = [0, 0.1, 0.05, 1.5, 1.6, 1.55];
    const values = Float32Array.from(angles.flatMap((a) => [Math.cos(a), Math.sin(a), 0, 0]));
    const { of } = kMeans({ values, dimensions: 4, count: 6 }, 2, 5, randomFrom(1));
    expect(new Set(of.slice(0, 3)).size).toBe(1);
    expect(new Set(of.slice(3)).size).toBe(1);
    expect(of[0]).not.toBe(of[3]);
  });
});
