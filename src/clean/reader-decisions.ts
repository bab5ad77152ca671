import type { Block } from '../article/blocks.ts';
import type { Verdict } from './judge.ts';
import { phraseMatcher } from './phrases/match.ts';
import type { Phrases } from './phrases/phrases.ts';
import { rememberedText } from './remembered-text.ts';
import type { Evidence, PromoKind, Reason, Removal } from './removal.ts';

/** What the reader decided for the site of an article. Texts are those of blocks, as `rememberedText` gives them. */
export interface ReaderDecisions {
  /** Their own words that tell a promo. */
  phrases: readonly string[];
  /** Kinds that stay. */
  keptKinds: readonly PromoKind[];
  /** Blocks that go, whatever else speaks for them. */
  removedTexts: readonly string[];
  /** Blocks that stay, whatever else speaks against them. */
  keptTexts: readonly string[];
}

export const NO_DECISIONS: ReaderDecisions = {
  phrases: [],
  keptKinds: [],
  removedTexts: [],
  keptTexts: [],
};

/** In log odds: a block of the reader's phrase goes unless much speaks for it; one they took out themselves goes. */
const WEIGHTS = { ownPhrase: 6, removedByReader: 20 };
/** Longer paragraphs may well use the words without being what the reader meant. */
const PHRASE_WORDS = 60;

/** The reader's phrases as labels, so that what a label announces goes with it: "Do not miss", then a headline. */
export function ownLabels({ phrases }: ReaderDecisions): Phrases[] {
  if (phrases.length === 0) return [];
  return [{ language: 'und', commonWords: [], labels: { readAlso: plain(phrases) }, prompts: {} }];
}

/** What the files of phrases write in signs, a reader means as it stands. */
function plain(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.replace(/[()[\]|#]+/g, ' ').trim()).filter(Boolean);
}

/** Gives the function that adds the reader's decisions to a verdict, as evidence. */
export function withDecisions(decisions: ReaderDecisions): (verdict: Verdict) => Verdict {
  const own = phraseMatcher([
    {
      language: 'und',
      commonWords: [],
      labels: {},
      prompts: { readAlso: plain(decisions.phrases) },
    },
  ]);
  const removed = new Set(decisions.removedTexts);
  return (verdict) => {
    const { folded, shape, block } = verdict.block;
    const isAsked = decisions.phrases.length > 0 && shape.words < PHRASE_WORDS;
    const phrase = isAsked ? own.prompt(folded)?.phrase : undefined;
    const isRemoved = removed.size > 0 && removed.has(rememberedText(block.text));
    const withPhrase = phrase ? add(verdict, 'ownPhrase', 'evidenceOwnPhrase', [phrase]) : verdict;
    return isRemoved ? add(withPhrase, 'removedByReader', 'evidenceRemovedByReader') : withPhrase;
  };
}

function add(
  { block, score, evidence }: Verdict,
  name: keyof typeof WEIGHTS,
  key: Reason['key'],
  args: string[] = [],
): Verdict {
  const weight = WEIGHTS[name];
  return {
    block,
    score: score + weight,
    evidence: [...evidence, { name, weight, reason: { key, args } }],
  };
}

/** Why a removed block stays in its place all the same; undefined if it does not. */
export function reasonToKeep(
  { keptKinds, keptTexts }: ReaderDecisions,
  { text }: Pick<Block, 'text'>,
  kind: string,
): Reason | undefined {
  if (keptTexts.length > 0 && keptTexts.includes(rememberedText(text))) {
    return { key: 'keptText', args: [] };
  }
  return keptKinds.some((kept) => kept === kind) ? { key: 'keptKind', args: [] } : undefined;
}

/** How much of the evidence is the reader's decision. */
export function weightOfDecisions(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { name, weight }) => sum + (name in WEIGHTS ? weight : 0), 0);
}

/** Whether the reader took out just this. */
export function isByHand({ evidence }: Pick<Removal, 'evidence'>): boolean {
  return evidence.some(({ name }) => name === 'removedByReader');
}
