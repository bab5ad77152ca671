import type { MessageKey } from '../../strings.ts';
import type { BlockFacts, PageFacts } from '../facts/facts.ts';
import type { EvidenceRule } from './rule.ts';

/** Measures of a block, as evidence from certain sizes on: "words20" is there from twenty words on. */
const MEASURES: {
  name: string;
  reason: MessageKey;
  steps: number[];
  /** How a step is told to the reader. */
  tell: (step: number) => string;
  measure: (block: BlockFacts, page: PageFacts) => number;
}[] = [
  {
    name: 'words',
    reason: 'evidenceWords',
    steps: [2, 3, 5, 8, 12, 16, 20, 30, 45, 70],
    tell: String,
    measure: ({ shape }) => shape.words,
  },
  {
    name: 'familiar',
    reason: 'evidenceFamiliar',
    steps: [0, 0.1, 0.25, 0.4, 0.55, 0.7],
    tell: percent,
    measure: ({ familiarShare }) => familiarShare ?? -1,
  },
  {
    name: 'linked',
    reason: 'evidenceLinked',
    steps: [0.3, 0.7],
    tell: percent,
    measure: ({ share }) => share,
  },
  {
    name: 'links',
    reason: 'evidenceLinks',
    steps: [3],
    tell: String,
    measure: ({ links }) => links.length,
  },
  {
    name: 'sameMarkup',
    reason: 'evidenceSameMarkup',
    steps: [5, 15],
    tell: String,
    measure: ({ signature }, { bySignature }) => bySignature.get(signature)?.length ?? 0,
  },
  {
    name: 'downPage',
    reason: 'evidenceDownPage',
    steps: [0.2, 0.5, 0.8, 0.95],
    tell: percent,
    measure: ({ index }, { blocks }) => index / blocks.length,
  },
];

function percent(share: number): string {
  return `${Math.round(share * 100)}`;
}

/** Sizes as evidence: fitting decides what they are worth, and together with what. */
export const measureEvidence: EvidenceRule[] = MEASURES.flatMap(
  ({ name, reason, steps, tell, measure }) =>
    steps.map((step) => {
      const found = { name: `${name}${step}`, reason: { key: reason, args: [tell(step)] } };
      return (block: BlockFacts, page: PageFacts) => (measure(block, page) >= step ? found : null);
    }),
);
