import { blocksOf } from '../../../src/article/blocks.ts';
import { type KeptArticle, keepArticle } from '../../../src/view/keep/kept-article.ts';
import type { Reading } from '../../../src/view/reading.ts';
import { firstState, reduce, type ViewState } from '../../../src/view/state.ts';
import { textsFor } from '../../../src/view/texts.ts';
import { english } from '../../../tools/english.ts';
import { sampleReading } from '../sample-reading.ts';

export const TEXTS = textsFor(english, 'en');

/** A view's state with an article of this body. */
function stateWith(html: string, facts: Partial<Reading['article']> = {}): ViewState {
  const reading = sampleReading();
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const article = { ...reading.article, ...facts, body };
  return firstState({ ...reading, article, blocks: blocksOf(body), removals: [] }, true);
}

/** What is kept of a view. */
export function kept(state: ViewState): KeptArticle {
  return keepArticle({ texts: TEXTS, state: () => state });
}

/** An article of this body as it is kept. */
export function keptOf(html: string, facts: Partial<Reading['article']> = {}): KeptArticle {
  return kept(stateWith(html, facts));
}

/** The state after actions. */
export function after(state: ViewState, ...actions: Parameters<typeof reduce>[1][]): ViewState {
  return actions.reduce(reduce, state);
}
