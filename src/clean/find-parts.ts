import type { JudgedRemoval } from './cleaning.ts';
import { type BlockFacts, PROMPT_WORDS } from './facts/facts.ts';
import { shapeOf } from './facts/shape.ts';
import type { Inline } from './outline.ts';
import { fold } from './phrases/fold.ts';
import type { PhraseMatch, PhraseMatcher } from './phrases/match.ts';
import type { Evidence, Removal } from './removal.ts';

type Part = NonNullable<Removal['part']>;

/** Where a promo may stand within a story's paragraph: in brackets, on a line of its own, or as its last sentence. */
interface Candidate extends Part {
  place: 'brackets' | 'line' | 'ending';
}

/** Longer parts are the story's own. In characters. */
const MAX_PART = 300;
/** What must be left of the block for the part to be a part. In words. */
const MIN_REST = 5;

/**
 * The promos within a block that stays: "(Also read: Storm nears coast)", a line "Also read: …" after a break, or such
 * words as its last sentence. Only the part goes; without a known label nothing does.
 */
export function findParts(block: BlockFacts, matcher: PhraseMatcher): JudgedRemoval[] {
  const { text } = block.block;
  if (block.shape.words < MIN_REST) return [];
  const taken: Part[] = [];
  const removals: JudgedRemoval[] = [];
  const hasPrompt = holdsPrompt(block, matcher);
  for (const candidate of candidatesIn(text)) {
    // Most sentences hold no phrase at all, which is told more quickly than the rest.
    if (!hasPrompt && !mayOpenWithLabel(text, candidate, matcher)) continue;
    if (taken.some((other) => candidate.start < other.end && other.start < candidate.end)) continue;
    const rest = text.slice(0, candidate.start) + text.slice(candidate.end);
    if (shapeOf(rest).words < MIN_REST) continue;
    const removal = judgePart(block, candidate, matcher);
    if (removal) {
      taken.push(candidate);
      removals.push(removal);
    }
  }
  return removals;
}

/** Whether there is a prompt anywhere in the block; short blocks were asked before. */
function holdsPrompt({ prompt, folded, shape }: BlockFacts, matcher: PhraseMatcher): boolean {
  return (shape.words < PROMPT_WORDS ? prompt : matcher.prompt(folded)) !== null;
}

function mayOpenWithLabel(text: string, { start, end }: Part, matcher: PhraseMatcher): boolean {
  return matcher.mayOpen(foldedPart(text.slice(start, Math.min(end, start + LABEL_REACH))));
}

/** No label is longer. In characters. */
const LABEL_REACH = 120;

/** A part as phrases are looked for in it: without the brackets around it. */
function foldedPart(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSES.test(text.charAt(end - 1))) end -= 1;
  return fold(text.slice(0, end).replace(/^[\s([（［【]+/, ''));
}

const CLOSES = /[\s)\]）］】]/;

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [
    ...matches(text, BRACKETS, 'brackets'),
    ...(text.includes('\n') ? matches(text, LINE, 'line') : []),
    ...endingsOf(text),
  ];
  return found.filter(({ start, end }) => end - start <= MAX_PART);
}

const BRACKETS = /[([（［【][^()[\]（）［］【】\n]{4,300}[)\]）］】]/gu;
const LINE = /[^\n]+/g;
/** Looks for the space first: looking behind at every character takes ten times longer. */
const SENTENCE_START = /\s(?<=[.!?…。！？।۔][”"’'»)\]]{0,2}\s)\s*(?=\S)/gu;

function matches(text: string, pattern: RegExp, place: Candidate['place']): Candidate[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    place,
  }));
}

/** From each sentence's start to the block's end, the shortest first. */
function endingsOf(text: string): Candidate[] {
  const from = Math.max(0, text.length - MAX_PART);
  const starts = [...text.slice(from).matchAll(SENTENCE_START)].map(
    ({ index, 0: space }) => from + index + space.length,
  );
  return starts
    .toReversed()
    .map((start) => ({ start, end: text.length, place: 'ending' as const }));
}

function judgePart(
  { block, index }: BlockFacts,
  { start, end, place }: Candidate,
  matcher: PhraseMatcher,
): JudgedRemoval | null {
  const text = block.text.slice(start, end);
  const label = labelOf(text, linkedShare(block.inline, { start, end }), place, matcher);
  if (!label) return null;
  return {
    block: index,
    part: { start, end },
    kind: label.kind,
    evidence: evidenceOf(label, place),
  };
}

/** The label or prompt that makes the part a promo, or null. Goes: "(Also read: Storm nears coast)". Stays: "(read: a tax)", "(see also: Smith 2004)". */
function labelOf(
  text: string,
  linked: number,
  place: Candidate['place'],
  matcher: PhraseMatcher,
): PhraseMatch | null {
  const folded = foldedPart(text);
  const opening = matcher.labelOpening(folded);
  if (opening && isAnnouncement(opening, linked, place)) return opening;
  // The last word of a story to its readers, "Let us know in the comments", is left to it.
  const { words } = shapeOf(text);
  const isShort = words <= (place === 'line' || linked > SOME ? MAX_PROMPT : MAX_REMARK);
  if (place !== 'ending' && isShort) return matcher.labelAlone(folded) ?? matcher.prompt(folded);
  return linked > MOSTLY ? matcher.labelStart(folded) : null;
}

/** Longer lines speak of newsletters and apps as their subject. In words. */
const MAX_PROMPT = 20;
/** "(Story continues below)" is as short as this. In words. */
const MAX_REMARK = 8;
/** Shares of a part that are linked. */
const SOME = 0.3;
const MOSTLY = 0.6;
/** A headline has at least so many words. */
const MIN_HEADLINE = 4;

/** A label before a link, or a label of several words before a headline. */
function isAnnouncement(
  { phrase, rest }: PhraseMatch & { rest: string },
  linked: number,
  place: Candidate['place'],
): boolean {
  if (linked > SOME) return true;
  const { words, endsSentence } = shapeOf(rest);
  const isPlain = place === 'ending' ? !endsSentence : true;
  return phrase.includes(' ') && words >= MIN_HEADLINE && isPlain;
}

/** The share (0 to 1) of a part's characters that are linked. */
function linkedShare(inline: readonly Inline[], { start, end }: Part): number {
  let linked = 0;
  for (const link of inline) {
    const length = Math.min(end, link.end) - Math.max(start, link.start);
    if (length > 0 && link.href !== null) linked += length;
  }
  return Math.min(1, linked / (end - start));
}

/** What a known label is worth against a story's own sentence; a part is never judged without one. In log odds. */
const LABEL_WEIGHT = 6;

const PLACES = {
  brackets: 'evidencePartInBrackets',
  line: 'evidencePartOnLine',
  ending: 'evidencePartAtEnd',
} as const;

function evidenceOf({ phrase }: PhraseMatch, place: Candidate['place']): Evidence[] {
  return [
    {
      name: 'partLabel',
      weight: LABEL_WEIGHT,
      reason: { key: 'evidenceLabelOpens', args: [phrase] },
    },
    { name: 'partPlace', weight: 1, reason: { key: PLACES[place], args: [] } },
  ];
}
