import type { Texts } from '../texts.ts';
import { CloseIcon, PeopleIcon } from './icons.tsx';

interface TopBarProps {
  texts: Texts;
  /** What the button of the people panel says and does; no such button where there is no panel. */
  people?: { count: number; isPanelOpen: boolean; onToggle(): void };
  onClose(): void;
}

/** The quiet line at the head of the view: our name, the people, the way out. */
export function TopBar({ texts, people, onClose }: TopBarProps) {
  const { translate } = texts;
  return (
    <header class="top-bar">
      <span class="brand">{translate('viewBrand')}</span>
      {people && (
        <button
          type="button"
          class="toggle-people"
          aria-expanded={people.isPanelOpen}
          aria-controls="people"
          onClick={people.onToggle}
        >
          <PeopleIcon />
          <span>{translate('viewPeople')}</span>
          {people.count > 0 && <span class="count">{texts.number(people.count)}</span>}
        </button>
      )}
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
