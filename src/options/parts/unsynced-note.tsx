import type { Section } from '../../settings/settings.ts';
import type { OptionsPageProps } from '../options-page.tsx';

interface UnsyncedNoteProps extends Pick<OptionsPageProps, 'deps' | 'unsynced'> {
  section: Section;
}

/** Says where a part of the settings does not reach the reader's other computers. */
export function UnsyncedNote({ deps, unsynced, section }: UnsyncedNoteProps) {
  if (!unsynced.includes(section)) return null;
  return <p class="told">{deps.texts.translate('optionsUnsynced')}</p>;
}
