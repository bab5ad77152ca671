import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectAccessibleWhileOpen } from './accessible.ts';
import type { Tab } from './browsers/browser.ts';
import { useBrowser } from './real-browser.ts';
import { OUTLINE, STATES } from './states.ts';
import { expectOpen, expectShown } from './view.ts';

// Long words, high letters, and the mirrored view, where there is least room.
describe.each(['de', 'ta', 'ar'])('with the interface in %s on 360 pixels', (language) => {
  const size = { width: 360, height: 740 };
  const real = useBrowser('chromium', { language, size, hasVoices: true });
  let tab: Tab;

  beforeAll(async () => {
    tab = await real.browser.newTab();
    await tab.goto(`${real.site.origin}/feature.html`);
    await tab.clickAction();
    await expectOpen(tab);
    await expectShown(tab, 'main mark');
  });
  afterAll(() => tab?.close());

  test.each([...STATES, OUTLINE])('nothing of $name is out of reach', (part) =>
    expectAccessibleWhileOpen(tab, part),
  );
});
