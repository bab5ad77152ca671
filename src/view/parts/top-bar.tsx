import type { ComponentChildren } from 'preact';
import { STAGE_ID } from '../stage.ts';
import type { Texts } from '../texts.ts';
import { CloseIcon } from './icons.tsx';

/** Browsers close the view by this where our script has gone with the extension. */
const CLOSES_ALONE = { command: 'close', commandfor: STAGE_ID };

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
        {...CLOSES_ALONE}
      >
        <CloseIcon />
      </button>
      <span class="fade" />
    </header>
  );
}
