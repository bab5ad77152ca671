import type messages from './_locales/en/messages.json';

/** A key of the user interface's texts; English (`_locales/en`) is the source of all keys. */
export type MessageKey = keyof typeof messages;

/**
 * Gives the text of `key` in the reader's language, with `$1`, `$2` … replaced by `args`.
 * The browser's own `i18n.getMessage` is one; developers' tools bring an English one.
 */
export type Translate = (key: MessageKey, ...args: string[]) => string;
