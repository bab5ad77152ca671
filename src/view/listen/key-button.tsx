import type { JSX } from 'preact';
import type { MessageKey } from '../../strings.ts';
import type { OpenView } from '../extras.ts';
import { keyInUse } from '../key-in-use.ts';
import { titleWithKey } from '../title-with-key.ts';

interface KeyButtonProps {
  view: OpenView;
  label: MessageKey;
  /** The key that does the same. */
  shortcut: string;
  icon: JSX.Element;
  /** Its class. */
  name?: string;
  onClick(): void;
}

/** A button that is a picture alone, and can be pressed by a key of the view. */
export function KeyButton({ view, label, shortcut, icon, name, onClick }: KeyButtonProps) {
  const text = view.texts.translate(label);
  const key = keyInUse(shortcut, view.state());
  return (
    <button
      type="button"
      class={name}
      aria-label={text}
      aria-keyshortcuts={key}
      title={titleWithKey(text, key)}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
