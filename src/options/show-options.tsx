import { render } from 'preact';
import type { Browser } from '../browser.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { readLastUsed } from '../sites/last-used.ts';
import { permittedLines } from '../sites/permissions.ts';
import type { Texts } from '../view/texts.ts';
import { OptionsPage } from './options-page.tsx';
import { shortcutsOf } from './shortcuts.ts';

export interface OptionsDeps {
  browser: Pick<Browser, 'commands' | 'permissions' | 'runtime' | 'storage' | 'tabs'>;
  store: SettingsStore;
  texts: Texts;
}

/** Draws the options page into `root`, and anew after each change of settings or permissions, whoever made it. */
export async function showOptions(root: HTMLElement, deps: OptionsDeps): Promise<void> {
  const { browser, store } = deps;
  const { repairs } = await store.load();
  const shortcuts = shortcutsOf(await browser.commands.getAll());
  const draw = async () => {
    const { settings } = await store.load();
    const [permitted, lastUsed] = await Promise.all([
      permittedLines(browser.permissions, linesOf(settings)),
      readLastUsed(browser.storage.local),
    ]);
    render(<OptionsPage {...{ deps, settings, permitted, lastUsed, repairs, shortcuts }} />, root);
  };
  store.watch(() => void draw());
  browser.permissions.onAdded.addListener(() => void draw());
  browser.permissions.onRemoved.addListener(() => void draw());
  await draw();
}

const linesOf = ({ sites }: Settings) => sites.map(({ pattern }) => pattern);
