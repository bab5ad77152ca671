import type { Mention } from '../../src/people/person.ts';

/** A text with its mentions, from one that marks each with [brackets]. */
export function markedText(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name !== undefined) mentions.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  return { text, mentions };
}
