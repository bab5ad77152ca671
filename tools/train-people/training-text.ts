import type { Clusters } from '../../src/people/tagger/clusters.ts';
import { documentOf } from '../../src/people/tagger/document.ts';
import type { Example } from './corpus.ts';
import { hashedDataset, type Labelled } from './dataset.ts';
import { doubtfulSentences, withoutSentences } from './doubtful.ts';
import { goldLabels } from './gold.ts';
import { bestLabels } from './predict.ts';
import { trainFull } from './train-stage.ts';

/** The sentences of the GMB carry labels made by machine: large and noisy. */
const isNoisy = ({ source }: Example) => source.startsWith('gmb_');
const JUDGE = { epochs: 6, rate: 0.1, decay: 1e-5, seed: 1 };

export function labelled(example: Example, clusters: Clusters): Labelled {
  const doc = documentOf(example.text, clusters);
  return { doc, labels: goldLabels(doc, example.entities) };
}

/** The training text without the noisy sentences on which a model trained on the rest disagrees. */
export function withoutDoubt(examples: readonly Example[], clusters: Clusters): Example[] {
  const clean = examples.filter((example) => !isNoisy(example));
  const noisy = examples.filter(isNoisy);
  const judge = trainFull(
    hashedDataset(clean.map((example) => labelled(example, clusters))),
    JUDGE,
  );
  const documents = noisy.map((example) => labelled(example, clusters));
  const data = hashedDataset(documents);
  const doubtful = doubtfulSentences(documents, data, bestLabels(judge, data));
  const kept = documents.map((document, i) =>
    withoutSentences(noisy[i] as Example, document, doubtful[i] as Set<number>),
  );
  return [...clean, ...kept];
}
