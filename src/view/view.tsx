import { render } from 'preact';
import type { PersonEdit } from '../people/edit/person-edit.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsEdit } from '../settings/settings-edit.ts';
import type { Translate } from '../strings.ts';
import { setArticle } from './article-on-screen.tsx';
import { bindKeys } from './bind-keys.ts';
import type { ExtraName, Extras, LoadExtra, OpenView } from './extras.ts';
import { keepFocusInside } from './focus-inside.ts';
import { focusText } from './focus-text.ts';
import type { AskToHide } from './hidden-page.ts';
import { listenToKeys } from './keys.ts';
import { watchForAnotherPage } from './page-left.ts';
import { type Notice, NoticeView } from './parts/notice-view.tsx';
import { ReadingView } from './parts/reading-view.tsx';
import type { FoundPeople } from './people-state.ts';
import { copyPlainly } from './plain-clipboard.ts';
import { editOf } from './promos-state.ts';
import type { Reading } from './reading.ts';
import { lookAs } from './reading-look.ts';
import { goToPlace, type ReadingPlace, readPlace } from './reading-place.ts';
import { lengthOf } from './reading-time.ts';
import { shownText } from './shown-text.ts';
import { raiseStage, type Stage } from './stage.ts';
import { type Action, firstState, reduce, type ViewState } from './state.ts';
import { type Texts, textsFor } from './texts.ts';

export interface NoticeOptions {
  translate: Translate;
  /** The reader's language as a BCP 47 tag: for dates, numbers and plurals. */
  locale: string;
  /** Called once, after the page is back as it was. */
  onClose(): void;
  /** Hides the page for as long as there is an extension; left out where our script outlives it. */
  askToHide?: AskToHide;
}

export interface ViewOptions extends NoticeOptions {
  settings: Settings;
  /** Gives what comes in a script of its own. */
  loadExtra: LoadExtra;
  /** Told what the reader changed, to keep it; the view shows it already. */
  onEdit(edit: SettingsEdit): void;
  /** Whether the page is in a private window: then nothing that the reader does is remembered. */
  isPrivate: boolean;
  /** Told how many promos are out of the article now. */
  onCounted(removed: number): void;
  /** Where the reader left this article before; null: to begin at its beginning. */
  place: ReadingPlace | null;
  /** Told, while the view closes, where the reader leaves the article; null: at its beginning. */
  onLeave(place: ReadingPlace | null): void;
  /** Shows the story with its further parts in a view of their own. */
  loadRest?: OpenView['loadRest'];
  /** Told what the reader changed about the people of this article: everything, in order. */
  onPeopleEdited(edits: readonly PersonEdit[]): void;
  /** The line on the list of sites because of which the view opens by itself; null: the reader opens it. Left out where there is no such list. */
  openedBy?: string | null;
}

/** An open view. */
export interface View {
  /** Takes the view away; the page is back as it was when this returns. */
  close(): void;
  /** The page is left with the view open: tells where the reader is. */
  leave(): void;
  /** Highlights and lists the people of the story; `block` of a mention indexes `reading.blocks`. */
  showPeople(found: FoundPeople): void;
  /** Says that the people could not be found out. */
  peopleFailed(): void;
  /** The settings were changed elsewhere: shows everything by these. */
  showSettings(settings: Settings): void;
}

// From this width on the people stand beside the column; below, they come up as a sheet (layout.css).
const ROOM_BESIDE_EM = 68;

function hasRoomBeside(dialog: HTMLElement): boolean {
  const em = Number.parseFloat(getComputedStyle(dialog).fontSize) || 16;
  return dialog.clientWidth >= ROOM_BESIDE_EM * em;
}

/** Whether something is open that Escape closes by itself, before the sheet under it. */
function hasOpenPopover(dialog: HTMLDialogElement): boolean {
  return dialog.querySelector(':popover-open') !== null;
}

function raiseEmptyView(page: Document, texts: Texts, options: NoticeOptions): Stage {
  const onLowered = () => {
    render(null, stage.dialog);
    options.onClose();
  };
  const stage = raiseStage(page, onLowered, options.askToHide);
  stage.dialog.lang = texts.locale;
  stage.dialog.dir = texts.direction;
  stage.dialog.setAttribute('aria-labelledby', 'title');
  return stage;
}

/** Shows a reading over `page`, whose nodes stay untouched; the people come later (`showPeople`). */
export function openView(page: Document, reading: Reading, options: ViewOptions): View {
  const texts = textsFor(options.translate, options.locale);
  const stage = raiseEmptyView(page, texts, options);
  const { dialog, closing } = stage;
  lookAs(dialog, options.settings.reading);
  let state = firstState(reading, hasRoomBeside(dialog), options.settings);
  const dispatch = (action: Action) => {
    const before = state;
    state = reduce(state, action);
    keepFocusInside(dialog, paint);
    follow(action, before);
  };
  const article = setArticle(page, state, texts);
  const { body, blocks } = article;
  const length = lengthOf(shownText(reading));
  const watchers: (() => void)[] = [];
  const paint = () => {
    lookAs(dialog, state.settings.reading);
    render(
      <ReadingView
        {...{ texts, state, body, length, dispatch, onKeep, onSettings, onClose: stage.lower }}
        {...(options.openedBy !== undefined && { onSite })}
      />,
      dialog,
    );
    article.update(state);
    options.onCounted(state.reading.removals.length - state.restored.size);
    for (const watcher of watchers) watcher();
  };
  /** What a change means outside of what is painted. */
  const follow = (action: Action, before: ViewState) => {
    const edit = editOf(before, action);
    if (edit) dispatch({ type: 'settingsEdited', edit });
    if (action.type === 'settingsEdited') options.onEdit(action.edit);
    if (action.type === 'editsChanged') options.onPeopleEdited(action.edits);
  };

  const withExtra = <Name extends ExtraName>(name: Name, use: (extra: Extras[Name]) => void) => {
    const useNow = (extra: Extras[Name]) => closing.aborted || use(extra);
    options.loadExtra(name).then(useNow, () => dispatch({ type: 'extraFailed' }));
  };
  const keys = listenToKeys(dialog, () => state.settings.reading.hasLetterKeys);
  const self: OpenView = {
    texts,
    dialog,
    body,
    blocks,
    isPrivate: options.isPrivate,
    length,
    keys,
    withExtra,
    markAt: article.markAt,
    mentionOf: article.mentionOf,
    openedBy: options.openedBy ?? null,
    state: () => state,
    dispatch,
    loadRest: options.loadRest,
    watch: (watcher) => void watchers.push(watcher),
    closing,
  };
  const onSite = (button: HTMLButtonElement) =>
    withExtra('site', (site) => site.openSite(self, button));
  const onKeep = (button: HTMLButtonElement) =>
    withExtra('keep', (keep) => keep.openKeep(self, button));
  const onSettings = (button: HTMLButtonElement) =>
    withExtra('settings', (settings) => settings.openSettings(self, button));

  paint();
  focusText(stage.dialog);
  if (options.place) goToPlace(dialog, body, options.place);
  const leave = () => options.onLeave(readPlace(dialog, body));
  closing.addEventListener('abort', leave);
  watchForAnotherPage(page, closing, stage.abandon);
  if (options.openedBy) withExtra('site', (site) => site.sayWhyOpen(self));
  copyPlainly(dialog);
  bindKeys(self);
  keys.on('?', () => withExtra('settings', (settings) => settings.openKeySheet(self)));
  keys.on('Escape', () => {
    const isSheetOnTop = state.isPanelOpen && !hasRoomBeside(dialog) && !hasOpenPopover(dialog);
    if (isSheetOnTop) dispatch({ type: 'panelToggled' });
    return isSheetOnTop;
  });
  withExtra('promos', (promos) => promos.attachPromos(self));
  withExtra('people', (people) => people.attachPeople(self));
  withExtra('aids', (aids) => aids.start(self));
  return {
    close: stage.lower,
    leave,
    showPeople: (found) => dispatch({ type: 'peopleFound', ...found }),
    peopleFailed: () => dispatch({ type: 'peopleFailed' }),
    showSettings: (settings) => dispatch({ type: 'settingsChanged', settings }),
  };
}

/** Says over `page` why there is nothing to read. */
export function openNotice(page: Document, notice: Notice, options: NoticeOptions): View {
  const texts = textsFor(options.translate, options.locale);
  const stage = raiseEmptyView(page, texts, options);
  render(<NoticeView texts={texts} notice={notice} onClose={stage.lower} />, stage.dialog);
  focusText(stage.dialog);
  return { close: stage.lower, leave() {}, showPeople() {}, peopleFailed() {}, showSettings() {} };
}
