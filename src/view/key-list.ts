import type { MessageKey } from '../strings.ts';

/** A key of the view, or several that belong together, and what they do. */
export interface KeyEntry {
  /** As `KeyboardEvent.key` names them. */
  keys: string[];
  does: MessageKey;
  /** Whether it can be switched off: a character alone, which speech input and screen readers may send. */
  isCharacter: boolean;
}

/** Every key of the view, in the order of the sheet that lists them. */
export const KEY_LIST: KeyEntry[] = [
  { keys: ['n'], does: 'keyNextMention', isCharacter: true },
  { keys: ['p'], does: 'keyPreviousMention', isCharacter: true },
  { keys: ['?'], does: 'keySheet', isCharacter: true },
  { keys: ['Escape'], does: 'keyClose', isCharacter: false },
];
