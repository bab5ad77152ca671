import type { MessageKey } from '../../strings.ts';
import type { BlockFacts, PageFacts } from '../facts/facts.ts';

/** One kind of evidence: what it is called, how it is told to the reader, and when it is there. */
export interface EvidenceRule {
  /** Unique; its weight stands under this name in `weights.json`. */
  name: string;
  reason: MessageKey;
  /** Gives what fills the reason's placeholders, or null where the evidence is absent. */
  find(block: BlockFacts, page: PageFacts): string[] | null;
}

/** A rule without placeholders. */
export function rule(
  name: string,
  reason: MessageKey,
  isThere: (block: BlockFacts, page: PageFacts) => boolean,
): EvidenceRule {
  return { name, reason, find: (block, page) => (isThere(block, page) ? NOTHING : null) };
}

/** One for all: most evidence found has no placeholders to fill. */
const NOTHING: string[] = [];
