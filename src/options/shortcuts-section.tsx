import type { OptionsPageProps } from './options-page.tsx';
import { openShortcutPage } from './shortcuts.ts';

/** The browser's keys for Galley, and how to have others. */
export function ShortcutsSection({ deps, shortcuts }: OptionsPageProps) {
  const { translate } = deps.texts;
  const isChromium = location.protocol === 'chrome-extension:';
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ keys, does }) => (
          <li key={does}>
            <span class="what">{does}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="quiet">{translate('optionsNoKeys')}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{translate(isChromium ? 'optionsKeysChromium' : 'optionsKeysFirefox')}</p>
      <button type="button" onClick={() => void openShortcutPage(deps.browser)}>
        {translate('optionsKeysChange')}
      </button>
    </>
  );
}
