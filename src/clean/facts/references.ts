import type { BlockSeed } from './facts.ts';
import { isHeadingTag } from './markup.ts';
import { attributeOf, enclosing } from './places.ts';
import { isReferenceHeading } from './reference-headings.ts';

/**
 * For each block whether it is the story's apparatus: from a heading “References” to the next heading; the notes that the
 * story's links lead to; and headings with the links of the page that lead to them (a table of contents).
 */
export function findReferences(seeds: readonly BlockSeed[]): boolean[] {
  const notes = targetsWithin(seeds);
  const leadsWithin = ({ links }: BlockSeed) => links.some(({ target }) => target === 'thisPage');
  const contents = new Set(seeds.filter(leadsWithin).map(({ folded }) => folded));
  const headings = new Set(
    seeds.filter(({ block }) => isHeadingTag(block.tag)).map(({ folded }) => folded),
  );
  let isUnder = false;
  return seeds.map(({ folded, block, shape }) => {
    if (isReferenceHeading(folded)) isUnder = true;
    else if (isHeadingTag(block.tag) || shape.endsWithColon) isUnder = false;
    const item = enclosing(block.place, ['li']);
    const note = (item && attributeOf(item, 'id')) || attributeOf(block.place, 'id');
    return isUnder || notes.has(note) || (contents.has(folded) && headings.has(folded));
  });
}

/** The ids that links within the page lead to. */
function targetsWithin(seeds: readonly BlockSeed[]): Set<string> {
  const links = seeds.flatMap(({ block }) => block.inline);
  return new Set(links.map(({ href }) => href?.split('#')[1] ?? '').filter(Boolean));
}
