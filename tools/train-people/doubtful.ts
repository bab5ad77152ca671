import { LABEL } from '../../src/people/tagger/labels.ts';
import { changed } from './augment.ts';
import type { Example } from './corpus.ts';
import type { Dataset, Labelled } from './dataset.ts';

const personOnly = (label: number) => (label >= LABEL.B && label <= LABEL.U ? label : LABEL.O);

/** For each document the sentences (by their first token) where the labels of a clean model name other persons than the data. */
export function doubtfulSentences(
  documents: readonly Labelled[],
  data: Dataset,
  labels: Uint8Array,
): Set<number>[] {
  const doubtful = documents.map(() => new Set<number>());
  for (let r = 0; r + 1 < data.runs.length; r++) {
    const d = data.runDoc[r] as number;
    const doc = documents[d]?.doc;
    const start = doc?.runs[data.runAt[r] as number]?.start ?? 0;
    for (let w = data.runs[r] as number; w < (data.runs[r + 1] as number); w++) {
      if (personOnly(labels[w] as number) === personOnly(data.gold[w] as number)) continue;
      doubtful[d]?.add(doc?.sentenceStart[start] ?? 0);
    }
  }
  return doubtful;
}

/** The example without some of its sentences. */
export function withoutSentences(
  example: Example,
  { doc }: Labelled,
  sentences: ReadonlySet<number>,
): Example {
  const cuts = [...sentences]
    .sort((a, b) => a - b)
    .map((first) => {
      const last = (doc.sentenceEnd[first] as number) - 1;
      return { start: doc.tokens[first]?.start ?? 0, end: doc.tokens[last]?.end ?? 0, text: '' };
    });
  const entities = example.entities.filter(
    ([start, end]) => !cuts.some((cut) => start < cut.end && cut.start < end),
  );
  return changed({ ...example, entities }, cuts);
}
