/** What a key does; gives false where there was nothing to do, so that the browser does what it does with it. */
type KeyAction = () => unknown;

/** The keys of an open view. */
export interface Keys {
  /** Gives a key (as `KeyboardEvent.key` names it) something to do. */
  on(key: string, action: KeyAction): void;
}

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select';

/** Whether a key is the browser's, belongs to a sheet over the view, or is being typed into something. */
function isElsewhere(event: KeyboardEvent, dialog: HTMLDialogElement): boolean {
  const target = event.target as HTMLElement;
  return (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    target.matches(TYPED_INTO) ||
    target.isContentEditable ||
    target.closest('dialog') !== dialog
  );
}

/**
 * Listens to the view's keys; the browser's own (Escape closes a dialog) stay. Characters, which speech input and
 * screen readers may send without the reader's meaning them, can be switched off.
 */
export function listenToKeys(dialog: HTMLDialogElement, hasLetterKeys: () => boolean): Keys {
  const actions = new Map<string, KeyAction>();
  dialog.addEventListener('keydown', (event) => {
    const action = actions.get(event.key);
    if (!action || isElsewhere(event, dialog)) return;
    const isOff = event.key.length === 1 && !hasLetterKeys();
    if (!isOff && action() !== false) event.preventDefault();
  });
  return { on: (key, action) => void actions.set(key, action) };
}
