import { render } from 'preact';
import type { Browser } from '../browser.ts';
import type { PeopleEditsStore } from '../people-edits-store.ts';
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
  peopleEdits: PeopleEditsStore;
  texts: Texts;
}

/** Draws the options page into `root`, and anew after each change of settings or permissions, whoever made it. */
export async function showOptions(root: HTMLElement, deps: OptionsDeps): Promise<void> {
  const { browser, store, peopleEdits, texts } = deps;
  const repairs = await store.takeRepairs().catch((): string[] => []);
  const draw = async () => {
    const { settings, unsynced } = await store.load();
    const [permitted, lastUsed, correctedArticles, commands] = await Promise.all([
      permittedLines(browser.permissions, linesOf(settings)),
      readLastUsed(browser.storage.local),
      peopleEdits.count(),
      browser.commands.getAll(),
    ]);
    const read = { settings, unsynced, permitted, lastUsed, correctedArticles, repairs };
    render(
      <OptionsPage
        {...{ deps, ...read, shortcuts: shortcutsOf(commands, texts.translate('commandToggle')) }}
      />,
      root,
    );
  };
  const drawAnew = onceAtATime(draw);
  store.watch(drawAnew);
  browser.permissions.onAdded.addListener(drawAnew);
  browser.permissions.onRemoved.addListener(drawAnew);
  // The reader may come back from where the browser keeps the keys.
  addEventListener('focus', drawAnew);
  await draw();
}

/** What is asked for while it runs is done once more after it: the last state is the one that stays on screen. */
function onceAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(() => undefined); // what is on screen stays
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

const linesOf = ({ sites }: Settings) => sites.map(({ pattern }) => pattern);
