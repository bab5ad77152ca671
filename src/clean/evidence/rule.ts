import type { MessageKey } from '../../strings.ts';
import type { BlockFacts, PageFacts } from '../facts/facts.ts';
import type { Reason } from '../removal.ts';

/** Evidence found on a block, not yet weighed. */
export interface Finding {
  /** Unique; its weight stands under this name in `model.json`. */
  name: string;
  /** How it is told to the reader. */
  reason: Reason;
}

/** One kind of evidence: finds it on a block, or gives null. */
export type EvidenceRule = (block: BlockFacts, page: PageFacts) => Finding | null;

/** A rule whose reason has no placeholders. Most found on a block is of these: they give the same finding each time. */
export function rule(
  name: string,
  reason: MessageKey,
  isThere: (block: BlockFacts, page: PageFacts) => boolean,
): EvidenceRule {
  const found: Finding = { name, reason: { key: reason, args: [] } };
  return (block, page) => (isThere(block, page) ? found : null);
}

/** A rule whose reason tells the words that it found: `find` gives them, or null. */
export function wordsRule(
  name: string,
  reason: MessageKey,
  find: (block: BlockFacts) => string | null,
): EvidenceRule {
  return (block) => {
    const words = find(block);
    return words === null ? null : { name, reason: { key: reason, args: [words] } };
  };
}
