import messages from '../src/_locales/en/messages.json';
import type { Translate } from '../src/strings.ts';

/** The interface's texts in English, as the browser's `i18n.getMessage` fills them. */
export const english: Translate = (key, ...args) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '');
