import { followInPageLinks } from './in-page-links.ts';
import { hideLooseRules } from './loose-rules.ts';
import type { Selected } from './people-state.ts';
import {
  lookAtMarks,
  markAt,
  markPeople,
  mentionOf,
  type PersonMarks,
  unmark,
} from './person-marks.ts';
import { plainCopy } from './plain-copy.ts';
import { boxTables } from './scrolling-tables.ts';
import { type ShownRemoval, showRemoval } from './shown-removal.ts';
import type { ViewState } from './state.ts';
import type { Texts } from './texts.ts';

/** The article's text as the reader sees it. */
export interface ArticleOnScreen {
  body: HTMLElement;
  /** The elements of `reading.blocks`. */
  blocks: readonly (HTMLElement | undefined)[];
  /** Makes removed promos and highlights look as `state` says. */
  update(state: ViewState): void;
  /** The first element of a mention's highlight. */
  markAt(selected: Selected): HTMLElement | undefined;
  /** The mention that a highlight's element belongs to. */
  mentionOf(mark: Element): Selected | null;
}

/**
 * Sets the article of a reading for `page`. It works on a copy of the body, so that a reading can
 * be shown again.
 */
export function setArticle(page: Document, { reading }: ViewState, texts: Texts): ArticleOnScreen {
  const { body, copyOf } = plainCopy(page, reading.article.body);
  body.classList.add('text');
  boxTables(body, texts);
  followInPageLinks(body, reading.article.url);
  const blocks = reading.blocks.map((block) => copyOf.get(block.element));
  const removals: (ShownRemoval | null)[] = [];
  let marks: PersonMarks = [];
  let last: ViewState | null = null;

  const updateRemovals = ({ reading, restored, arePromosShown }: ViewState) => {
    for (const [index, removal] of reading.removals.entries()) {
      const block = copyOf.get(removal.block.element);
      removals[index] ??= block ? showRemoval(removal, block, body) : null;
      removals[index]?.look({ isRestored: restored.has(index), isExplained: arePromosShown });
    }
    hideLooseRules(body);
  };

  const updateMarks = ({ people, settings }: ViewState) => {
    const isMarkedAnew = people.listed !== last?.people.listed;
    if (isMarkedAnew) {
      unmark(marks);
      marks = markPeople(people.listed, blocks);
    }
    const isQuiet = people.isOnly || !settings.reading.showsHighlights;
    body.classList.toggle('quiet', isQuiet);
    lookAtMarks(marks, people.selected, body);
  };

  return {
    body,
    blocks,
    markAt: (selected) => markAt(marks, selected),
    mentionOf: (mark) => mentionOf(marks, mark),
    update(state) {
      if (havePromosChanged(state, last)) updateRemovals(state);
      updateMarks(state);
      last = state;
    },
  };
}

const havePromosChanged = (state: ViewState, last: ViewState | null) =>
  state.reading !== last?.reading ||
  state.restored !== last.restored ||
  state.arePromosShown !== last.arePromosShown;
