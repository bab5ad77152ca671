// Entry of the extra "settings": what the reader can set, and the sheet of keys.
import { registerExtra } from '../extra-registry.ts';
import { settingsExtra } from '../view/settings/settings-extra.tsx';

registerExtra('settings', settingsExtra);
