import type { MessageKey } from '../strings.ts';

/** A key of the view, or two that belong together, and what they do. */
export interface KeyEntry {
  /** As `KeyboardEvent.key` names them. */
  keys: [string] | [string, string];
  does: MessageKey;
  /** Whether it does so only where there is a voice to read aloud with. */
  needsVoice?: true;
}

/** Every key of the view, in the order of the sheet that lists them. Those of one character can be switched off. */
export const KEY_LIST: KeyEntry[] = [
  { keys: ['n', 'p'], does: 'keyMentions' },
  { keys: ['o'], does: 'keyOnly' },
  { keys: ['m'], does: 'keyPeople' },
  { keys: ['h'], does: 'keyHighlights' },
  { keys: ['r'], does: 'keyPromos' },
  { keys: ['x'], does: 'keyRemoveByHand' },
  { keys: ['c'], does: 'keyOutline' },
  { keys: ['t'], does: 'keyTop' },
  { keys: ['l'], does: 'keyPassage' },
  { keys: ['a'], does: 'keyListen', needsVoice: true },
  { keys: [',', '.'], does: 'keySentences', needsVoice: true },
  { keys: ['<', '>'], does: 'keyParagraphs', needsVoice: true },
  { keys: ['k'], does: 'keyKeep' },
  { keys: ['s'], does: 'keySettings' },
  { keys: ['+', '-'], does: 'keySize' },
  { keys: ['?'], does: 'keySheet' },
  { keys: ['Escape'], does: 'keyClose' },
];
