import type { Entity, Example } from './corpus.ts';

/** A part of a text to be written differently. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** The example with its text changed and its spans moved along. Changes are sorted and do not overlap. */
export function changed(example: Example, changes: readonly Change[]): Example {
  let text = '';
  let at = 0;
  for (const { start, end, text: put } of changes) {
    text += example.text.slice(at, start) + put;
    at = end;
  }
  text += example.text.slice(at);
  const moved = (offset: number, isEnd: boolean): number => {
    let result = offset;
    for (const { start, end, text: put } of changes) {
      if (end > offset || (isEnd && start === offset)) break;
      result += put.length - (end - start);
    }
    return result;
  };
  const entities = example.entities.map(
    ([start, end, type]): Entity => [moved(start, false), moved(end, true), type],
  );
  return { ...example, text, entities };
}
