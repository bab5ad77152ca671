import type { ComponentChildren } from 'preact';
import type { Texts } from '../texts.ts';
import { CloseIcon } from './icons.tsx';

interface TopBarProps {
  texts: Texts;
  /** The buttons of what the view can do. */
  children?: ComponentChildren;
  onClose(): void;
}

/** The quiet line at the head of the view: our name, what it can do, the way out. */
export function TopBar({ texts, children, onClose }: TopBarProps) {
  const { translate } = texts;
  return (
    <header class="top-bar">
      <span class="brand">{translate('viewBrand')}</span>
      {children}
      <button
        type="button"
        class="close"
        aria-label={translate('viewClose')}
        title={translate('viewClose')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      <span class="fade" />
    </header>
  );
}
