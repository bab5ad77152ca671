import type { Document, Run } from '../../src/people/tagger/document.ts';
import { addFeatures, type FeatureSink, featureSink } from '../../src/people/tagger/features.ts';
import { countStatistics } from '../../src/people/tagger/statistics.ts';
import type { FeatureIndex } from './feature-index.ts';
import { labelsOfRun } from './gold.ts';
import { growingArray } from './growing-array.ts';

/** A document with the label of each of its tokens. */
export interface Labelled {
  doc: Document;
  labels: Uint8Array;
}

/**
 * All runs of some documents: word w of the runs has features[offsets[w]…offsets[w + 1]] (hashes or numbers) and the label
 * gold[w]; run r has the words runs[r]…runs[r + 1] and is run runAt[r] of document runDoc[r].
 */
export interface Dataset {
  features: Int32Array;
  offsets: Int32Array;
  runs: Int32Array;
  gold: Uint8Array;
  runDoc: Int32Array;
  runAt: Int32Array;
}

/** Adds features beyond the first stage's to the word `i` of a document's run. */
export type More = (
  sink: FeatureSink,
  document: number,
  run: Run,
  runIndex: number,
  i: number,
) => void;

/** Arrays of a dataset while it is written. */
function datasetWriter() {
  const features = growingArray();
  const offsets = growingArray();
  const runs = growingArray();
  const gold = growingArray();
  const runDoc = growingArray();
  const runAt = growingArray();
  offsets.push(0);
  runs.push(0);
  return {
    feature: features.push,
    endWord(label: number) {
      offsets.push(features.length());
      gold.push(label);
    },
    endRun(document: number, run: number) {
      runs.push(gold.length());
      runDoc.push(document);
      runAt.push(run);
    },
    done: (): Dataset => ({
      features: features.done(),
      offsets: offsets.done(),
      runs: runs.done(),
      gold: Uint8Array.from(gold.done()),
      runDoc: runDoc.done(),
      runAt: runAt.done(),
    }),
  };
}

/** The hashes of the features of all words of all runs. */
export function hashedDataset(documents: readonly Labelled[], more?: More): Dataset {
  const out = datasetWriter();
  const sink = featureSink();
  documents.forEach(({ doc, labels }, d) => {
    const statistics = countStatistics(doc);
    doc.runs.forEach((run, r) => {
      const own = labelsOfRun(labels, run.start, run.end);
      for (let i = run.start; i < run.end; i++) {
        sink.count = 0;
        addFeatures(sink, doc, run, i, statistics);
        more?.(sink, d, run, r, i);
        for (let f = 0; f < sink.count; f++) out.feature(sink.ids[f] as number);
        out.endWord(own[i - run.start] as number);
      }
      out.endRun(d, r);
    });
  });
  return out.done();
}

/** The dataset with numbers for hashes; features that the index does not have are left out. */
export function numbered(data: Dataset, index: FeatureIndex): Dataset {
  const features = growingArray();
  const offsets = new Int32Array(data.offsets.length);
  for (let w = 0; w + 1 < offsets.length; w++) {
    for (let f = data.offsets[w] as number; f < (data.offsets[w + 1] as number); f++) {
      const number = index.numberOf(data.features[f] as number);
      if (number >= 0) features.push(number);
    }
    offsets[w + 1] = features.length();
  }
  return { ...data, features: features.done(), offsets };
}

/** The runs of the documents that pass. */
export function part(data: Dataset, passes: (document: number) => boolean): Dataset {
  const out = datasetWriter();
  for (let r = 0; r + 1 < data.runs.length; r++) {
    const d = data.runDoc[r] as number;
    if (!passes(d)) continue;
    for (let w = data.runs[r] as number; w < (data.runs[r + 1] as number); w++) {
      const end = data.offsets[w + 1] as number;
      for (let f = data.offsets[w] as number; f < end; f++) out.feature(data.features[f] as number);
      out.endWord(data.gold[w] as number);
    }
    out.endRun(d, data.runAt[r] as number);
  }
  return out.done();
}
