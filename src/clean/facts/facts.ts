import type { Article } from '../../article/article.ts';
import type { Block } from '../../article/blocks.ts';
import { fold } from '../phrases/fold.ts';
import type { PhraseMatch, PhraseMatcher } from '../phrases/match.ts';
import { familiarShares } from './likeness.ts';
import { type BlockLinks, linksOf } from './links.ts';
import { type Markup, markupOf } from './markup.ts';
import { isReferenceHeading } from './reference-headings.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What evidence sees of a block. */
export interface BlockFacts extends BlockLinks {
  block: Block;
  /** The block's text as `fold` gives it: what phrases are looked for in. */
  folded: string;
  index: number;
  shape: Shape;
  markup: Markup;
  labelAlone: PhraseMatch | null;
  labelOpening: (PhraseMatch & { rest: string }) | null;
  labelStart: PhraseMatch | null;
  prompt: PhraseMatch | null;
  /** Long, mostly unlinked prose: what stories are made of. */
  isStoryLike: boolean;
  /** Stands in the same element as most of the story. */
  isInStoryColumn: boolean;
  /** No story-like block of the story's column is marked up as this one is. */
  isMarkedUpApart: boolean;
  /** Its place (from 0) among the blocks with the same signature. */
  rank: number;
  /** Stands in the list under “References” or the like, or in the table of contents, or is a heading that it names. */
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
}

/** Longer paragraphs speak of newsletters and apps as their subject more often than they ask the reader to take one. */
const PROMPT_WORDS = 60;
/** Words that a story-like block has at least. */
const STORY_WORDS = 20;
const STORY_MAX_LINK_SHARE = 0.5;

/** Gathers the facts of an article's blocks. Linear in the article's length. */
export function gatherFacts(article: Article, blocks: Block[], matcher: PhraseMatcher): PageFacts {
  const url = new URL(article.url);
  const seeds = blocks.map((block) => {
    const shape = shapeOf(block.text);
    return {
      block,
      folded: fold(block.text),
      shape,
      markup: markupOf(block.element, article.body),
      ...linksOf(block.element, shape.letters + shape.digits, url),
    };
  });
  const isStoryLike = seeds.map(
    ({ shape, share, markup }) =>
      shape.words >= STORY_WORDS && share < STORY_MAX_LINK_SHARE && !markup.isCaption,
  );
  const column = storyColumn(seeds, isStoryLike);
  const isMain = seeds.map(
    ({ block }, i) => (isStoryLike[i] ?? false) && block.element.parentElement === column,
  );
  const storySignatures = new Set(
    seeds.filter((_, i) => isMain[i]).map(({ markup }) => markup.signature),
  );
  const familiar = familiarShares(
    seeds.map(({ folded }) => folded),
    isStoryLike,
  );
  const repetitions = countSame(seeds);
  const references = findReferences(seeds);
  const { bySignature, ranks } = groupBySignature(seeds);
  const story = seeds.filter((_, i) => isStoryLike[i]);
  const firstMain = Math.max(0, isMain.indexOf(true));
  const afterMenus = seeds.slice(firstMain);
  return {
    linkedBlocksShare:
      afterMenus.filter(({ share }) => share > 0.9).length / (afterMenus.length || 1),
    story: isMain.includes(true)
      ? { first: isMain.indexOf(true), last: isMain.lastIndexOf(true) }
      : null,
    usesFullStops: story.filter(({ shape }) => shape.endsSentence).length >= story.length / 2,
    bySignature,
    blocks: seeds.map((seed, index) => ({
      ...seed,
      index,
      labelAlone: matcher.labelAlone(seed.folded),
      labelOpening: labelOpening(seed, matcher),
      labelStart: isLine(seed.shape) ? matcher.labelStart(seed.folded) : null,
      prompt: seed.shape.words < PROMPT_WORDS ? matcher.prompt(seed.folded) : null,
      isStoryLike: isStoryLike[index] ?? false,
      isInStoryColumn: seed.block.element.parentElement === column,
      isMarkedUpApart: !storySignatures.has(seed.markup.signature),
      isReference: references[index] ?? false,
      rank: ranks[index] ?? 0,
      repetitions: repetitions.get(seed.folded) ?? 1,
      familiarShare: familiar[index] ?? null,
    })),
  };
}

/** A short line that is no sentence. */
const isLine = ({ words, endsSentence }: Shape) => words <= 10 && !endsSentence;

type Seed = Pick<BlockFacts, 'block' | 'folded' | 'shape' | 'links' | 'share'>;

/**
 * A label before a separator, or before (or in) an element that parts it from the rest:
 * "Also read: …", "<b>Also read</b> <a>…</a>", "Also read <a>…</a>".
 */
function labelOpening({ block, folded }: Seed, matcher: PhraseMatcher): BlockFacts['labelOpening'] {
  const direct = matcher.labelOpening(folded);
  if (direct || !matcher.mayOpen(folded)) return direct;
  for (const part of block.element.querySelectorAll('a, b, strong, em, i, span')) {
    const text = part.textContent?.trim() ?? '';
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

/** The element whose direct children hold most of the story's words. */
function storyColumn(seeds: Seed[], isStoryLike: boolean[]): Element | null {
  const words = new Map<Element, number>();
  let best: Element | null = null;
  seeds.forEach(({ block, shape }, i) => {
    const parent = block.element.parentElement;
    if (!parent || !isStoryLike[i]) return;
    words.set(parent, (words.get(parent) ?? 0) + shape.words);
    if (!best || (words.get(parent) ?? 0) > (words.get(best) ?? 0)) best = parent;
  });
  return best;
}

/** From a heading “References” to the next heading; and headings with the links of the page that lead to them. */
function findReferences(seeds: (Seed & { markup: Markup })[]): boolean[] {
  const leadsWithin = ({ links }: Seed) => links.some(({ target }) => target === 'thisPage');
  const contents = new Set(seeds.filter(leadsWithin).map(({ folded }) => folded));
  const headings = new Set(
    seeds.filter(({ markup }) => markup.isHeading).map(({ folded }) => folded),
  );
  let isUnder = false;
  return seeds.map(({ folded, markup, shape }) => {
    if (isReferenceHeading(folded)) isUnder = true;
    else if (markup.isHeading || shape.endsWithColon) isUnder = false;
    return isUnder || (contents.has(folded) && headings.has(folded));
  });
}

function groupBySignature(seeds: { markup: Markup }[]) {
  const bySignature = new Map<string, number[]>();
  const ranks = seeds.map(({ markup }, index) => {
    const group = bySignature.get(markup.signature) ?? [];
    bySignature.set(markup.signature, group);
    return group.push(index) - 1;
  });
  return { bySignature, ranks };
}

function countSame(seeds: Seed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of seeds) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}
