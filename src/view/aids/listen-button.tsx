import type { OpenView } from '../extras.ts';
import { keyInUse } from '../key-in-use.ts';
import { ListenIcon } from '../parts/icons.tsx';
import { titleWithKey } from '../title-with-key.ts';

/** In the bar: opens the player, which reads aloud, and closes it. The player says whether it is open. */
export function ListenButton({ view }: { view: OpenView }) {
  const label = view.texts.translate('listenTitle');
  const shortcut = keyInUse('a', view.state());
  return (
    <button
      type="button"
      class="open-listen"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={titleWithKey(label, shortcut)}
      onClick={({ currentTarget: button }) =>
        view.withExtra('listen', (listen) => listen.togglePlayer(view, button))
      }
    >
      <ListenIcon />
    </button>
  );
}

/** Reads aloud from what the reader has selected; null where there is no voice, and so no button. */
export function readSelected(view: OpenView): (() => void) | null {
  const button = view.dialog.querySelector<HTMLButtonElement>('.open-listen');
  return button && (() => view.withExtra('listen', (listen) => listen.readSelected(view, button)));
}

/** What the key does: reads aloud, pauses, goes on. Gives false where there is no voice, and so no button. */
export function readOrPause(view: OpenView): boolean {
  const button = view.dialog.querySelector<HTMLButtonElement>('.open-listen');
  if (button) view.withExtra('listen', (listen) => listen.readOrPause(view, button));
  return button !== null;
}
