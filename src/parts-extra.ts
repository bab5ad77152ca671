import { joinParts } from './article/parts/join-parts.ts';
import type { PartsExtra } from './article/parts/parts-extra.ts';
import { readSelection } from './article/parts/read-selection.ts';
import { loadParts } from './load-parts.ts';

export const partsExtra: PartsExtra = {
  readSelection,
  readOn: async (first, addresses, page, signal) =>
    joinParts(first, await loadParts(addresses, page, signal)),
};
