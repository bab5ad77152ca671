import type { BlockFacts } from './facts/facts.ts';
import type { Evidence, PromoKind } from './removal.ts';

/** What a removed block is: by its own words first, then by where its links lead; another story where neither tells. */
export function kindOf(block: BlockFacts, findings: Evidence[]): PromoKind {
  const byWords = block.labelAlone ?? block.labelOpening ?? block.prompt;
  if (byWords) return byWords.kind;
  const names = new Set(findings.map(({ name }) => name));
  const byLink = LINK_KINDS.find(([name]) => names.has(name));
  return byLink ? byLink[1] : 'readAlso';
}

const LINK_KINDS: [string, PromoKind][] = [
  ['linkToAppStore', 'app'],
  ['linkToSignUp', 'subscribe'],
  ['linkToSocial', 'follow'],
  ['linkToTopic', 'topics'],
];
