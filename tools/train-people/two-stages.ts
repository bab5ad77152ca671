import { addVotes, countVotes, type Probabilities } from '../../src/people/tagger/votes.ts';
import { type Dataset, hashedDataset, type Labelled, type More, part } from './dataset.ts';
import { noProbabilities, type TrainedStage, writeProbabilities } from './predict.ts';
import type { Settings } from './train-crf.ts';
import { trainFull, trainPruned } from './train-stage.ts';

const FOLDS = 3;
const SETTINGS: Settings = { epochs: 6, rate: 0.05, decay: 1e-5, seed: 1 };
/** Fewer passes: what is wanted of a fold are the mistakes of a good model, not the best model. */
const FOLD_SETTINGS: Settings = { ...SETTINGS, epochs: 4 };

/** The first stage's opinion of each text by a model that has not seen it (nor its copies: `foldOf` keeps them together). */
function opinionsOf(
  documents: readonly Labelled[],
  data: Dataset,
  foldOf: (d: number) => number,
): Probabilities[] {
  const opinions = noProbabilities(documents);
  for (let fold = 0; fold < FOLDS; fold++) {
    const stage = trainFull(
      part(data, (d) => foldOf(d) !== fold),
      FOLD_SETTINGS,
    );
    writeProbabilities(
      stage,
      part(data, (d) => foldOf(d) === fold),
      documents,
      opinions,
    );
  }
  return opinions;
}

function votesOn(documents: readonly Labelled[], opinions: readonly Probabilities[]): More {
  const votes = documents.map(({ doc }, d) => countVotes(doc, opinions[d] as Probabilities));
  return (sink, d, run, runIndex, i) => {
    const { doc } = documents[d] as Labelled;
    addVotes(
      sink,
      doc,
      run,
      i,
      opinions[d] as Probabilities,
      votes[d] as ReturnType<typeof countVotes>,
      runIndex,
    );
  };
}

/** Trains both stages; document d and d + `texts` are the same text with other names. */
export function trainTwoStages(
  documents: readonly Labelled[],
  texts: number,
  features: number,
  log: (step: string) => void,
): [TrainedStage, TrainedStage] {
  const data = hashedDataset(documents);
  log(`${data.gold.length} words in capitals`);
  const opinions = opinionsOf(documents, data, (d) => (d % texts) % FOLDS);
  log('first stage, in folds');
  const first = trainPruned(data, features, SETTINGS);
  log('first stage');
  const second = trainPruned(
    hashedDataset(documents, votesOn(documents, opinions)),
    features,
    SETTINGS,
  );
  log('second stage');
  return [first, second];
}
