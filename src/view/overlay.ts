import { adoptStyles } from './adopt-styles.ts';
import type { OpenView } from './extras.ts';
import { focusText } from './focus-text.ts';
import { focusedIn } from './focused-in.ts';
import css from './styles/overlay.css?inline';

/**
 * Makes a sheet over the view: a modal dialog that Escape, a press beside it or `close()` takes away again; the focus
 * then returns to where it was. What it shows is the caller's, who opens it (`showModal`) when that is in it, so that the
 * focus finds its place. `onClosed` is called once it has gone.
 */
export function makeOverlay(
  { dialog, texts }: OpenView,
  { name, label, onClosed }: { name: string; label: string; onClosed?: () => void },
): HTMLDialogElement {
  adoptStyles(dialog, css);
  const overlay = dialog.ownerDocument.createElement('dialog');
  overlay.className = `overlay ${name}`;
  overlay.lang = texts.locale;
  overlay.dir = texts.direction;
  overlay.ariaLabel = label;
  overlay.addEventListener('close', () => {
    overlay.remove();
    // What had the focus may have gone with a popover that the sheet closed.
    if (!focusedIn(dialog)) focusText(dialog);
    onClosed?.();
  });
  overlay.addEventListener('click', ({ target }) => {
    if (target === overlay) overlay.close();
  });
  dialog.append(overlay);
  return overlay;
}
