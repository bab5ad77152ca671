import type { JSX } from 'preact';
import { titleWithKey } from '../title-with-key.ts';

interface BarButtonProps {
  /** Its class, by which others find it. */
  name: string;
  label: string;
  icon: JSX.Element;
  /** The key that does the same. */
  shortcut?: string | undefined;
  /**
   * Opens what belongs to it. Asked once where that is a popover: it takes the button for its own then
   * (`makePopover`), and opens and closes with it.
   */
  onOpen(button: HTMLButtonElement): void;
}

/** A button of the bar that is a picture alone. */
export function BarButton({ name, label, icon, shortcut, onOpen }: BarButtonProps) {
  return (
    <button
      type="button"
      class={name}
      aria-label={label}
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut}
      title={titleWithKey(label, shortcut)}
      onClick={(event) => {
        const { currentTarget: button } = event;
        if (button.popoverTargetElement) return;
        // Or the browser would close at once what is opened now.
        event.preventDefault();
        onOpen(button);
      }}
    >
      {icon}
    </button>
  );
}
