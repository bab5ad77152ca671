import { partsExtra } from '../../src/parts-extra.ts';
import { aidsExtra } from '../../src/view/aids/aids-extra.tsx';
import type { Extras } from '../../src/view/extras.ts';
import { keepExtraWith } from '../../src/view/keep/keep-extra.tsx';
import { listenExtraWith } from '../../src/view/listen/listen-extra.tsx';
import { peopleExtra } from '../../src/view/people/people-extra.tsx';
import { promosExtra } from '../../src/view/promos/promos-extra.tsx';
import { settingsExtra } from '../../src/view/settings/settings-extra.tsx';
import { siteExtraWith } from '../../src/view/site/site-extra.tsx';

/** What the extras' scripts register, without the scripts. */
export const ALL_EXTRAS: Extras = {
  aids: aidsExtra,
  keep: keepExtraWith(() => Promise.reject(new Error('no network'))),
  listen: listenExtraWith({ take: async () => false, onTaken: () => undefined }),
  parts: partsExtra,
  people: peopleExtra,
  promos: promosExtra,
  settings: settingsExtra,
  site: siteExtraWith({
    read: async () => ({ site: 'news.example', line: null }),
    add: async () => 'added',
    remove: async () => undefined,
    openOptions: () => undefined,
  }),
};
