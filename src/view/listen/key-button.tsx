import type { JSX } from 'preact';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';

interface KeyButtonProps {
  texts: Texts;
  label: MessageKey;
  /** The key that does the same. */
  shortcut: string;
  icon: JSX.Element;
  /** Its class. */
  name?: string;
  onClick(): void;
}

/** A button that is a picture alone, and can be pressed by a key of the view. */
export function KeyButton({ texts, label, shortcut, icon, name, onClick }: KeyButtonProps) {
  const text = texts.translate(label);
  return (
    <button
      type="button"
      class={name}
      aria-label={text}
      aria-keyshortcuts={shortcut}
      title={`${text} (${shortcut})`}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
