import type { BlockFacts } from '../facts/facts.ts';
import type { PromoKind } from '../removal.ts';
import { type EvidenceRule, rule, wordsRule } from './rule.ts';

const isReadAlso = (kind: PromoKind) => kind === 'readAlso' || kind === 'topics';

/** What is printed: the site's own words, or those of its software. Goes: "Also read: Storm nears coast". Stays: "Also read at the ceremony was a letter." */
export const phraseEvidence: EvidenceRule[] = [
  wordsRule('readAlsoLabelAlone', 'evidenceLabelAlone', ({ labelAlone }) =>
    labelAlone && isReadAlso(labelAlone.kind) ? labelAlone.phrase : null,
  ),
  wordsRule('furnitureLabelAlone', 'evidenceLabelAlone', ({ labelAlone }) =>
    labelAlone && !isReadAlso(labelAlone.kind) ? labelAlone.phrase : null,
  ),
  wordsRule('readAlsoLabelOpens', 'evidenceLabelOpens', (block) => opening(block, isReadAlso)),
  wordsRule('readAlsoLabelOpensLink', 'evidenceLabelOpensLink', (block) =>
    block.share > 0.4 ? opening(block, isReadAlso) : null,
  ),
  wordsRule('readAlsoLabelStarts', 'evidenceLabelOpens', (block) => starting(block, isReadAlso)),
  wordsRule('furnitureLabelStarts', 'evidenceLabelOpens', (block) =>
    starting(block, (kind) => !isReadAlso(kind)),
  ),
  wordsRule('furnitureLabelOpens', 'evidenceLabelOpens', (block) =>
    opening(block, (kind) => !isReadAlso(kind)),
  ),
  wordsRule('readAlsoPrompt', 'evidencePrompt', ({ prompt }) =>
    prompt && isReadAlso(prompt.kind) ? prompt.phrase : null,
  ),
  wordsRule('furniturePrompt', 'evidencePrompt', ({ prompt }) =>
    prompt && !isReadAlso(prompt.kind) ? prompt.phrase : null,
  ),
  wordsRule('promptIsAll', 'evidencePromptIsAll', ({ prompt, folded }) =>
    prompt && prompt.phrase.length > folded.length * 0.4 ? prompt.phrase : null,
  ),
  rule('labelStartsColon', 'evidenceLabelStartsColon', ({ labelStart, labelAlone, shape }) => {
    return labelStart !== null && !labelAlone && shape.endsWithColon;
  }),
  rule('promptLate', 'evidencePromptLate', ({ isPromptLate }) => isPromptLate),
  rule('promptInLongText', 'evidencePromptInLongText', ({ prompt, shape }) => {
    return prompt !== null && shape.words >= 30;
  }),
];

/** The phrase of a label that opens the block, where the label is of the wanted sort. */
function opening(
  { labelOpening, labelAlone }: BlockFacts,
  isWanted: (kind: PromoKind) => boolean,
): string | null {
  if (labelAlone || !labelOpening || !isWanted(labelOpening.kind)) return null;
  return labelOpening.phrase;
}

/** The phrase whose words start a short line, where nothing parts it from the rest. */
function starting(
  { labelStart, labelAlone, labelOpening, shape }: BlockFacts,
  isWanted: (kind: PromoKind) => boolean,
): string | null {
  if (labelAlone || labelOpening || !labelStart || !isWanted(labelStart.kind)) return null;
  // "More on the storm:" is a label, "More accessible schools" a heading of the story.
  if (!shape.endsWithColon && !MORE_THAN_A_WORD.test(labelStart.phrase)) return null;
  return labelStart.phrase;
}

/** "more on"; without spaces "更多关于", "続きは公式サイトで". */
const MORE_THAN_A_WORD =
  /\s|^\p{Script=Han}{4}|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;
