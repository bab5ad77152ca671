import type { OpenView } from '../extras.ts';
import { languageName } from './language-name.ts';
import type { PlayerState } from './player.ts';
import { type ReaderVoices, readerVoices } from './reader-voices.ts';

/** What the reader must know where reading aloud does not go on by itself; '' where nothing is wrong. */
export function problemOf(view: OpenView, { status }: PlayerState): string {
  const { translate } = view.texts;
  const voices = readerVoices(view);
  if (!voices.chosen) return voiceMissing(view, voices);
  if (status === 'taken') return translate('listenTaken');
  return status === 'failed' ? translate('listenFailed') : '';
}

function voiceMissing({ texts }: OpenView, { language, distant }: ReaderVoices): string {
  if (distant.length > 0) return texts.translate('listenOnlyDistant');
  return texts.translate('listenNoVoice', languageName(language, texts.locale));
}
