import type { BlockMention } from '../../people/person.ts';

/** How far into the article each mention stands, from 0 (its first letter) to 1 (its last). */
export function placesIn(blocks: { text: string }[], mentions: BlockMention[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length;
  }
  return mentions.map(({ block, start }) => ((starts[block] ?? 0) + start) / Math.max(length, 1));
}
