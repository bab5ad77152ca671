import type { Block } from '../article/blocks.ts';
import type { MessageKey } from '../strings.ts';

/** What a removed block advertises, or what sort of page furniture it is. */
export type PromoKind = (typeof PROMO_KINDS)[number];

export const PROMO_KINDS = [
  'readAlso',
  'topics',
  'newsletter',
  'follow',
  'share',
  'app',
  'donate',
  'subscribe',
  'register',
  'advertisement',
  'comments',
  'skipLink',
  'player',
  'consent',
  'poll',
  'copyright',
  'feedback',
  'affiliate',
] as const;

/** What a removal is: a kind of promo, or what only the reader took for one. */
export type RemovalKind = PromoKind | 'byReader';

/** A sentence for the reader: a key of the interface's texts and what fills its placeholders. */
export interface Reason {
  key: MessageKey;
  args: string[];
}

/** One named reason for (weight above 0) or against (below 0) a block being a promo. */
export interface Evidence {
  name: string;
  weight: number;
  reason: Reason;
}

/** A block, or a part of it, taken out of the article, with its evidence, the weightiest first. */
export interface Removal {
  block: Block;
  /** Only this part of the block's text goes (offsets, end exclusive); null: the whole block. */
  part: { start: number; end: number } | null;
  kind: RemovalKind;
  evidence: Evidence[];
  /** Set: it stays in its place all the same, by this decision of the reader's. */
  keptBy?: Reason;
}
