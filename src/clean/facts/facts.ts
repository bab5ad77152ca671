import type { Outline } from '../outline.ts';
import { fold } from '../phrases/fold.ts';
import type { PhraseMatch, PhraseMatcher } from '../phrases/match.ts';
import { familiarShares } from './likeness.ts';
import { type BlockLinks, type LinkBase, linkBase, linksOf } from './links.ts';
import { type Markup, markupOf } from './markup.ts';
import { enclosing, type PlacedBlock, placedBlocks } from './places.ts';
import { findReferences } from './references.ts';
import { findSections, type Section } from './sections.ts';
import { type Shape, shapeOf } from './shape.ts';
import { findStoryColumn } from './story-column.ts';

/** What is seen of a block by itself. */
export interface BlockSeed extends BlockLinks {
  block: PlacedBlock;
  /** That of its place, and of what it stands in. */
  signature: string;
  parentSignature: string;
  /** The block's text as `fold` gives it: what phrases are looked for in. */
  folded: string;
  shape: Shape;
  /** Long, mostly unlinked prose: what stories are made of. */
  isStoryLike: boolean;
}

/** What evidence sees of a block. */
export interface BlockFacts extends BlockSeed {
  index: number;
  markup: Markup;
  section: Section;
  labelAlone: PhraseMatch | null;
  labelOpening: (PhraseMatch & { rest: string }) | null;
  labelStart: PhraseMatch | null;
  prompt: PhraseMatch | null;
  /** The prompt stands in a later sentence of a text that began otherwise: the story's last word to its readers. */
  isPromptLate: boolean;
  /** Stands where most of the story stands. */
  isInStoryColumn: boolean;
  /** No story-like block of the story's column is marked up as this one is. */
  isMarkedUpApart: boolean;
  /** Its place (from 0) among the blocks with the same signature. */
  rank: number;
  /** Stands under “References” or the like, is a note that the story points to, or a heading of the table of contents. */
  isReference: boolean;
  /** How often the same text stands in the article. */
  repetitions: number;
  /** The share (0 to 1) of its longer words that the story uses too; null where it has too few. */
  familiarShare: number | null;
}

/** What evidence sees of the article as a whole. */
export interface PageFacts {
  blocks: BlockFacts[];
  /** The indices of the first and last story-like block of the story's column; null where there is none. */
  story: { first: number; last: number } | null;
  /** The story's paragraphs end in full stops: then a text that does not is no sentence. (Thai, for one, has none.) */
  usesFullStops: boolean;
  /** The share (0 to 1) of blocks, menus before the story left out, that are links and nothing else. */
  linkedBlocksShare: number;
  /** The indices of the blocks with each `markup.signature`. */
  bySignature: Map<string, number[]>;
  /** How many blocks of each signature are links to a good part. */
  linkedBySignature: Map<string, number>;
}

/** Longer paragraphs speak of newsletters and apps as their subject more often than they ask the reader to take one. */
export const PROMPT_WORDS = 60;
/** Words that a story-like block has at least. */
const STORY_WORDS = 20;
const STORY_MAX_LINK_SHARE = 0.5;
const CAPTIONS = ['figcaption', 'caption'];

/** Gathers the facts of an article's blocks. Linear in the article's length. */
export function gatherFacts(outline: Outline, matcher: PhraseMatcher): PageFacts {
  const base = linkBase(outline.url);
  const seeds = placedBlocks(outline).map((block) => seedOf(block, base));
  const column = findStoryColumn(seeds);
  const sections = findSections(seeds, column.frames);
  const storySignatures = new Set(
    seeds.filter((_, i) => column.isMain[i]).map(({ signature }) => signature),
  );
  const familiar = familiarShares(seeds);
  const repetitions = countSame(seeds);
  const references = findReferences(seeds);
  const { bySignature, ranks } = groupBySignature(seeds);
  const storyLike = seeds.filter((seed) => seed.isStoryLike);
  const story = column.isMain.includes(true)
    ? { first: column.isMain.indexOf(true), last: column.isMain.lastIndexOf(true) }
    : null;
  const afterMenus = seeds.slice(story?.first ?? 0);
  return {
    linkedBlocksShare:
      afterMenus.filter(({ share }) => share > 0.9).length / (afterMenus.length || 1),
    story,
    usesFullStops:
      storyLike.filter(({ shape }) => shape.endsSentence).length >= storyLike.length / 2,
    bySignature,
    linkedBySignature: countLinked(seeds),
    // Each property by its name: spreading the seed took a fifth of all the judgement's time.
    blocks: seeds.map((seed, index) => {
      const { prompt, isPromptLate } = promptOf(seed, matcher);
      return {
        index,
        block: seed.block,
        folded: seed.folded,
        shape: seed.shape,
        links: seed.links,
        share: seed.share,
        signature: seed.signature,
        parentSignature: seed.parentSignature,
        isStoryLike: seed.isStoryLike,
        markup: markupOf(seed.block.place, column.frames),
        section: sections[index] as Section,
        labelAlone: matcher.labelAlone(seed.folded),
        labelOpening: labelOpening(seed, matcher),
        labelStart: isLine(seed.shape) ? matcher.labelStart(seed.folded) : null,
        prompt,
        isPromptLate,
        isInStoryColumn: column.isIn[index] ?? false,
        isMarkedUpApart: !storySignatures.has(seed.signature),
        isReference: references[index] ?? false,
        rank: ranks[index] ?? 0,
        repetitions: repetitions.get(seed.folded) ?? 1,
        familiarShare: familiar[index] ?? null,
      };
    }),
  };
}

function seedOf(block: PlacedBlock, base: LinkBase): BlockSeed {
  const shape = shapeOf(block.text);
  const { links, share } = linksOf(block, shape.letters + shape.digits, base);
  return {
    block,
    folded: fold(block.text),
    shape,
    links,
    share,
    signature: block.place.signature,
    parentSignature: block.place.parent?.signature ?? '',
    isStoryLike:
      shape.words >= STORY_WORDS &&
      share < STORY_MAX_LINK_SHARE &&
      !enclosing(block.place, CAPTIONS),
  };
}

function promptOf({ folded, shape }: BlockSeed, matcher: PhraseMatcher) {
  const prompt = shape.words < PROMPT_WORDS ? matcher.prompt(folded) : null;
  const before = prompt ? folded.slice(0, folded.indexOf(prompt.phrase)) : '';
  const { words, sentences } = shapeOf(before);
  return { prompt, isPromptLate: sentences > 0 && words >= LATE_WORDS };
}

/** So many words before a prompt are more than its introduction. */
const LATE_WORDS = 8;

/** A short line that is no sentence. */
const isLine = ({ words, endsSentence }: Shape) => words <= 10 && !endsSentence;

/**
 * A label before a separator, or before (or in) an element that parts it from the rest:
 * "Also read: …", "<b>Also read</b> <a>…</a>", "Also read <a>…</a>".
 */
function labelOpening(
  { block, folded }: BlockSeed,
  matcher: PhraseMatcher,
): BlockFacts['labelOpening'] {
  const direct = matcher.labelOpening(folded);
  if (direct || !matcher.mayOpen(folded)) return direct;
  for (const { start, end } of block.inline) {
    const text = block.text.slice(start, end).trim();
    const at = text === '' ? -1 : block.text.indexOf(text);
    if (at > MAX_LABEL) break;
    if (at < 0) continue;
    const before = block.text.slice(0, at);
    const after = block.text.slice(at + text.length);
    const label = matcher.labelAlone(fold(before.trim() ? before : text));
    const rest = before.trim() ? text + after : after;
    if (label && rest.trim()) return { ...label, rest: rest.trim() };
  }
  return null;
}

/** Longer texts are no labels. */
const MAX_LABEL = 60;

function groupBySignature(seeds: BlockSeed[]) {
  const bySignature = new Map<string, number[]>();
  const ranks = seeds.map(({ signature }, index) => {
    const group = bySignature.get(signature) ?? [];
    bySignature.set(signature, group);
    return group.push(index) - 1;
  });
  return { bySignature, ranks };
}

function countLinked(seeds: BlockSeed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signature, share } of seeds) {
    if (share > 0.3) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return counts;
}

function countSame(seeds: BlockSeed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of seeds) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}
