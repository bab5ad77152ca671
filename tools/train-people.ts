import { writeFileSync } from 'node:fs';
import { readCorpus } from './train-people/corpus.ts';
import { namePools } from './train-people/pools.ts';
import { randomFrom } from './train-people/random.ts';
import { renamed } from './train-people/rename.ts';
import { labelled, withoutDoubt } from './train-people/training-text.ts';
import { trainTwoStages } from './train-people/two-stages.ts';
import { readVectors } from './train-people/vectors.ts';
import { clusterTable, clusterWords, taggerClusters } from './train-people/word-clusters.ts';
import { writeModel } from './train-people/write-model.ts';

// Trains the recogniser of people and writes its model file; the same bytes on every run.
// npm run train-people [-- FOLDER]: the folder with the .jsonl files of the training data.

const FILE = 'src/people/tagger/people.model';
const FEATURES = 27_000;
/** Words whose vectors are read; the rarer ones only lend their form to names put into copies of the texts. */
const WORDS = 300_000;
/** Copies of each text with other names. */
const COPIES = 2;

const began = performance.now();
const log = (step: string) =>
  console.log(`${Math.round((performance.now() - began) / 1000)} s: ${step}`);

function trainPeople(folder: string): void {
  const examples = readCorpus(folder);
  log(`${examples.length} texts`);
  const vectors = readVectors(WORDS);
  const groups = clusterWords(vectors);
  const clusters = taggerClusters(vectors.words, groups);
  log('words clustered');
  const texts = withoutDoubt(examples, clusters);
  log('doubtful sentences left out');
  const documents = texts.map((text) => labelled(text, clusters));
  const pools = namePools(documents, vectors.words, groups.fine, clusters);
  const random = randomFrom(7);
  for (let copy = 0; copy < COPIES; copy++) {
    for (const text of texts) documents.push(labelled(renamed(text, pools, random), clusters));
  }
  const stages = trainTwoStages(documents, texts.length, FEATURES, log);
  const bytes = writeModel(clusterTable(vectors.words, groups.fine), groups.coarse, stages);
  writeFileSync(FILE, bytes);
  log(`${FILE}, ${bytes.length} bytes`);
}

trainPeople(process.argv[2] ?? process.env.PEOPLE_TRAIN ?? '../shared/people/train');
