import { render } from 'preact';
import { followInPageLinks } from './in-page-links.ts';
import { RemovalNote } from './parts/removal-note.tsx';
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
import { prepareRemoval } from './shown-removal.ts';
import type { Action, ViewState } from './state.ts';
import type { Texts } from './texts.ts';

/** The article's text as the reader sees it. */
export interface ArticleOnScreen {
  body: HTMLElement;
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
export function setArticle(
  page: Document,
  { reading }: ViewState,
  texts: Texts,
  dispatch: (action: Action) => void,
): ArticleOnScreen {
  const { body, copyOf } = plainCopy(page, reading.article.body);
  body.classList.add('text');
  boxTables(body, texts);
  followInPageLinks(body, reading.article.url);
  const blocks = reading.blocks.map((block) => copyOf.get(block.element));
  const removals = reading.removals.flatMap((removal, index) => {
    const block = copyOf.get(removal.block.element);
    return block ? [{ removal, index, shown: prepareRemoval(removal, block, body) }] : [];
  });
  let marks: PersonMarks = [];
  let last: ViewState | null = null;

  const updateRemovals = ({ restored, arePromosShown }: ViewState) => {
    for (const { removal, index, shown } of removals) {
      const isRestored = restored.has(index);
      const onToggle = () => dispatch({ type: 'removalToggled', removal: index });
      const note = { texts, removal, isRestored, onToggle };
      render(arePromosShown ? <RemovalNote {...note} /> : null, shown.slot);
      shown.look({ isRestored, isExplained: arePromosShown });
    }
  };

  const updateMarks = ({ people, settings }: ViewState) => {
    const isMarkedAnew = people.listed !== last?.people.listed;
    if (isMarkedAnew) {
      unmark(marks);
      marks = markPeople(people.listed, blocks);
    }
    const isQuiet = people.isOnly || !settings.reading.showsHighlights;
    body.classList.toggle('quiet', isQuiet);
    lookAtMarks(marks, people.selected, !isQuiet);
  };

  return {
    body,
    markAt: (selected) => markAt(marks, selected),
    mentionOf: (mark) => mentionOf(marks, mark),
    update(state) {
      if (state.restored !== last?.restored || state.arePromosShown !== last.arePromosShown) {
        updateRemovals(state);
      }
      updateMarks(state);
      last = state;
    },
  };
}
