import type { Mention } from '../person.ts';
import { agree } from './consistency.ts';
import { withPartners } from './couples.ts';
import { best, type Lattice, lattice, marginals } from './crf.ts';
import { type Document, documentOf, type KnownWords, type Run } from './document.ts';
import { scoreWord } from './emissions.ts';
import { addFeatures, type FeatureSink, featureSink } from './features.ts';
import { LABELS } from './labels.ts';
import { type Model, readModel, type Stage } from './model-file.ts';
import { repeatNames } from './repeats.ts';
import { mentionsOf } from './spans.ts';
import { countStatistics, type StatisticsByKey } from './statistics.ts';
import { withoutThings } from './things.ts';
import { addVotes, countVotes, type Probabilities } from './votes.ts';

/** A loaded model, and the words that it has met. */
export interface Tagger {
  model: Model;
  known: KnownWords;
}

/** More words than this are forgotten all at once: the background lives long, its memory should not grow. */
const MOST_KNOWN = 20_000;

/**
 * Makes a tagger of the bytes of a model file, which are read in place: do not write to them afterwards.
 * Throws an Error where they are not a model file of this version.
 */
export const loadTagger = (bytes: ArrayBuffer): Tagger => ({
  model: readModel(bytes),
  known: new Map(),
});

/** Scores the words of a run with the features of the first stage and those that `more` adds. */
type More = (sink: FeatureSink, run: Run, runIndex: number, i: number) => void;

interface Work {
  doc: Document;
  statistics: StatisticsByKey;
  sink: FeatureSink;
  lattice: Lattice;
}

function scoreRun(
  { doc, statistics, sink, lattice }: Work,
  stage: Stage,
  run: Run,
  index: number,
  more?: More,
): void {
  for (let i = run.start; i < run.end; i++) {
    sink.count = 0;
    addFeatures(sink, doc, run, i, statistics);
    more?.(sink, run, index, i);
    scoreWord(stage, sink, lattice.emissions, (i - run.start) * LABELS);
  }
}

/** What a stage thinks of each token: the label in the best sequence, and the probabilities of all labels. */
interface Opinion {
  labels: Uint8Array;
  probabilities: Probabilities;
}

function opinionOf(work: Work, stage: Stage, more?: More): Opinion {
  const { doc, lattice } = work;
  const labels = new Uint8Array(doc.tokens.length);
  const probabilities = new Float32Array(doc.tokens.length * LABELS);
  doc.runs.forEach((run, index) => {
    scoreRun(work, stage, run, index, more);
    const length = run.end - run.start;
    marginals(lattice, stage.transitions, length);
    probabilities.set(lattice.probabilities.subarray(0, length * LABELS), run.start * LABELS);
    best(lattice, stage.transitions, length);
    labels.set(lattice.labels.subarray(0, length), run.start);
  });
  return { labels, probabilities };
}

/** The second stage's opinion, which takes the first's of every occurrence into account. */
function secondOpinion(work: Work, stage: Stage, first: Probabilities): Opinion {
  const { doc } = work;
  const votes = countVotes(doc, first);
  return opinionOf(work, stage, (sink, run, index, i) =>
    addVotes(sink, doc, run, i, first, votes, index),
  );
}

/** The persons named in a text, in order: spans of names alone, without titles or possessives. Linear in its length. */
export function tag({ model, known }: Tagger, text: string): Mention[] {
  if (known.size > MOST_KNOWN) known.clear();
  const doc = documentOf(text, model.clusters, known);
  const work = { doc, statistics: countStatistics(doc), sink: featureSink(), lattice: lattice() };
  const [first, second] = model.stages;
  const { labels, probabilities } = secondOpinion(
    work,
    second,
    opinionOf(work, first).probabilities,
  );
  agree(doc, labels, probabilities);
  repeatNames(doc, labels);
  return withPartners(text, withoutThings(text, mentionsOf(doc, labels)));
}
