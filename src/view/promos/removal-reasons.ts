import { reasonToKeep } from '../../clean/reader-decisions.ts';
import type { Reason } from '../../clean/removal.ts';
import { decisionsFor, removedText } from '../promos-state.ts';
import type { ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';

/** In plain words, why a removal went, the strongest reason first; or why it stays, where the reader decided so. */
export function reasonsOf(state: ViewState, index: number, texts: Texts): string[] {
  const told = new Set<string>();
  return strongest(state, index).flatMap(({ key, args }) => {
    // "70 % or more of it is linked" leaves nothing for "30 % or more of it is linked" to say.
    if (told.has(key)) return [];
    told.add(key);
    return [texts.translate(key, ...args)];
  });
}

function strongest(state: ViewState, index: number): Reason[] {
  const removal = state.reading.removals[index];
  if (!removal) return [];
  const kept = reasonToKeep(decisionsFor(state), { text: removedText(removal) }, removal.kind);
  if (kept && state.restored.has(index)) return [kept];
  return removal.evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
}
