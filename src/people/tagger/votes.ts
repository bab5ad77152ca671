import type { Document, Run } from './document.ts';
import { add, type FeatureSink } from './features.ts';
import { mix } from './hash.ts';
import { LABEL, LABELS } from './labels.ts';
import type { WordInfo } from './word-info.ts';

/** First-stage probabilities: LABELS numbers for each token of a document, zero for tokens outside of runs. */
export type Probabilities = Float32Array;

/** What the first stage thinks of one word form over a whole document. */
interface Vote {
  count: number;
  sums: Float64Array;
  /** The two highest person probabilities, so that one occurrence can be left out. */
  most: Float64Array;
  second: Float64Array;
}

export type Votes = ReadonlyMap<string, Vote>;

const PERSON = LABELS;
const WIDTH = LABELS + 1;

function personOf(p: Probabilities, at: number): number {
  const base = at * LABELS;
  return (
    (p[base + LABEL.B] as number) +
    (p[base + LABEL.I] as number) +
    (p[base + LABEL.L] as number) +
    (p[base + LABEL.U] as number)
  );
}

const opinionOf = (p: Probabilities, at: number, k: number): number =>
  k === PERSON ? personOf(p, at) : (p[at * LABELS + k] as number);

const emptyVote = (): Vote => ({
  count: 0,
  sums: new Float64Array(WIDTH),
  most: new Float64Array(WIDTH),
  second: new Float64Array(WIDTH),
});

function count(vote: Vote, p: Probabilities, at: number): void {
  vote.count++;
  for (let k = 0; k < WIDTH; k++) {
    const value = opinionOf(p, at, k);
    vote.sums[k] = (vote.sums[k] as number) + value;
    if (value > (vote.most[k] as number)) {
      vote.second[k] = vote.most[k] as number;
      vote.most[k] = value;
    } else if (value > (vote.second[k] as number)) vote.second[k] = value;
  }
}

/** Gathers the first stage's opinion of every word form of the document's runs. */
export function countVotes(doc: Document, p: Probabilities): Votes {
  const votes = new Map<string, Vote>();
  for (const { start, end } of doc.runs) {
    for (let i = start; i < end; i++) {
      const { key } = doc.words[i] as WordInfo;
      const vote = votes.get(key) ?? emptyVote();
      if (vote.count === 0) votes.set(key, vote);
      count(vote, p, i);
    }
  }
  return votes;
}

const LEVELS = [0.03, 0.15, 0.4, 0.6, 0.85, 0.97];
const UNSEEN = 7;

function level(value: number): number {
  let bucket = 0;
  while (bucket < LEVELS.length && value >= (LEVELS[bucket] as number)) bucket++;
  return bucket;
}

/** Mean opinion of the other occurrences of the word at token `i`. */
function othersMean(vote: Vote, p: Probabilities, i: number, k: number): number {
  if (vote.count < 2) return UNSEEN;
  return level(((vote.sums[k] as number) - opinionOf(p, i, k)) / (vote.count - 1));
}

function othersMost(vote: Vote, p: Probabilities, i: number, k: number): number {
  if (vote.count < 2) return UNSEEN;
  const own = opinionOf(p, i, k);
  return level(
    own >= (vote.most[k] as number) ? (vote.second[k] as number) : (vote.most[k] as number),
  );
}

function addOwn(sink: FeatureSink, p: Probabilities, i: number): void {
  for (let k = 0; k < LABELS; k++) add(sink, 100 + k, level(p[i * LABELS + k] as number));
}

function addOthers(sink: FeatureSink, vote: Vote, p: Probabilities, run: Run, i: number): void {
  const person = othersMean(vote, p, i, PERSON);
  const other = othersMean(vote, p, i, LABEL.E);
  const begin = othersMost(vote, p, i, LABEL.B);
  const last = othersMost(vote, p, i, LABEL.L);
  const unit = othersMost(vote, p, i, LABEL.U);
  const own = level(personOf(p, i));
  const position = Math.min(i - run.start, 2) * 3 + Math.min(run.end - 1 - i, 2);
  add(sink, 110, person);
  add(sink, 111, other);
  add(sink, 112, person, other);
  add(sink, 113, own, person);
  add(sink, 114, mix(own, person), position);
  add(sink, 115, mix(begin, last), position);
  add(sink, 116, last, position);
  add(sink, 117, unit, position);
  add(sink, 118, begin, position);
  add(sink, 119, mix(own, last), unit);
  add(sink, 120, mix(person, other), mix(position, Math.min(vote.count, 4)));
  add(sink, 121, othersMost(vote, p, i, LABEL.I), position);
}

/** The features that the second stage has on top of the first's: the votes on the word and on its neighbours. */
export function addVotes(
  sink: FeatureSink,
  doc: Document,
  run: Run,
  i: number,
  p: Probabilities,
  votes: Votes,
  runIndex: number,
): void {
  addOwn(sink, p, i);
  const vote = votes.get((doc.words[i] as WordInfo).key);
  if (vote) addOthers(sink, vote, p, run, i);
  const beside = (at: number, template: number) => {
    if (at < run.start || at >= run.end) return;
    const its = votes.get((doc.words[at] as WordInfo).key);
    if (!its) return;
    add(sink, template, level(personOf(p, at)), level(p[at * LABELS + LABEL.E] as number));
    add(sink, template + 1, othersMean(its, p, at, PERSON), othersMean(its, p, at, LABEL.E));
  };
  beside(i - 1, 130);
  beside(i + 1, 132);
  const previous = doc.runs[runIndex - 1];
  const next = doc.runs[runIndex + 1];
  const sameSentence = (r: Run) => doc.sentenceStart[r.start] === doc.sentenceStart[i];
  if (previous && sameSentence(previous))
    add(sink, 134, level(personOf(p, previous.end - 1)), Math.min(run.start - previous.end, 3));
  if (next && sameSentence(next))
    add(sink, 135, level(personOf(p, next.start)), Math.min(next.start - run.end, 3));
}
