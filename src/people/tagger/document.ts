import type { Clusters } from './clusters.ts';
import { sentenceStarts } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { type WordInfo, wordInfo } from './word-info.ts';
import { PARTICLES } from './word-lists.ts';

/** Longer runs (a page of capitals) are cut. */
const MAX_RUN_WORDS = 48;

/** How a sentence is written: a headline says less by its capitals. */
export const CASE = { normal: 0, title: 1, capitals: 2 } as const;

/** A maximal sequence of words in capitals (and the particles between them): what the tagger labels. End exclusive. */
export interface Run {
  start: number;
  end: number;
}

/** A text cut up: tokens, one WordInfo for each, and the runs that may hold names. */
export interface Document {
  text: string;
  tokens: Token[];
  words: WordInfo[];
  /** First and one-past-last token of the sentence of each token, and the CASE of that sentence. */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
  sentenceCase: Uint8Array;
  runs: Run[];
}

/** Word forms seen before: most words of an article stand in the one before it too. */
export type KnownWords = Map<string, WordInfo>;

function wordsOf(
  text: string,
  tokens: readonly Token[],
  clusters: Clusters,
  known: KnownWords,
): WordInfo[] {
  return tokens.map(({ start, end }) => {
    const word = text.slice(start, end);
    const before = known.get(word);
    if (before) return before;
    const info = wordInfo(word, clusters);
    known.set(word, info);
    return info;
  });
}

function caseOf(
  tokens: readonly Token[],
  words: readonly WordInfo[],
  from: number,
  to: number,
): number {
  let all = 0;
  let upper = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { hasUpper, isAllUpper, key } = words[i] as WordInfo;
    if (!(tokens[i] as Token).isWord || key.length < 4) continue;
    all++;
    if (hasUpper) upper++;
    if (isAllUpper) capitals++;
  }
  if (all >= 2 && capitals >= 0.7 * all) return CASE.capitals;
  return all >= 3 && upper >= 0.7 * all ? CASE.title : CASE.normal;
}

function runsOf(
  tokens: readonly Token[],
  words: readonly WordInfo[],
  from: number,
  to: number,
  runs: Run[],
): void {
  const isCapital = (i: number) =>
    i < to && (tokens[i] as Token).isWord && (words[i] as WordInfo).hasUpper;
  const isParticle = (i: number) => i < to && PARTICLES.has((words[i] as WordInfo).key);
  for (let i = from; i < to; i++) {
    if (!isCapital(i)) continue;
    let end = i + 1;
    while (end - i < MAX_RUN_WORDS) {
      let next = end;
      while (next < end + 3 && isParticle(next) && !isCapital(next)) next++;
      if (!isCapital(next)) break;
      end = next + 1;
    }
    runs.push({ start: i, end });
    i = end - 1;
  }
}

/** Cuts up a text for the tagger. Linear in its length. Adds to `known` the words that are new. */
export function documentOf(
  text: string,
  clusters: Clusters,
  known: KnownWords = new Map(),
): Document {
  const tokens = tokenise(text);
  const words = wordsOf(text, tokens, clusters, known);
  const starts = sentenceStarts(text, tokens);
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  const sentenceCase = new Uint8Array(tokens.length);
  const runs: Run[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    sentenceStart.fill(from, from, to);
    sentenceEnd.fill(to, from, to);
    sentenceCase.fill(caseOf(tokens, words, from, to), from, to);
    runsOf(tokens, words, from, to, runs);
  }
  return { text, tokens, words, sentenceStart, sentenceEnd, sentenceCase, runs };
}
