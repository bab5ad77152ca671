import { useState } from 'preact/hooks';
import type { ReadingSettings } from '../settings/reading-settings.ts';
import { ReadingForm } from '../view/settings/reading-form.tsx';
import { editIn } from './edit.ts';
import type { OptionsPageProps } from './options-page.tsx';
import { UnsyncedNote } from './parts/unsynced-note.tsx';
import { ReadingPreview } from './reading-preview.tsx';

/** How the view looks, with a piece of it that follows at once. */
export function ReadingSection(props: OptionsPageProps) {
  const { deps, settings } = props;
  const [tried, setTried] = useState<Partial<ReadingSettings>>({});
  const reading = { ...settings.reading, ...tried };
  return (
    <>
      <UnsyncedNote {...props} section="reading" />
      <div class="reading-parts">
        <ReadingForm
          texts={deps.texts}
          reading={reading}
          onTry={(fields) => setTried({ ...tried, ...fields })}
          onChange={(fields) => {
            setTried({});
            editIn(deps)({ type: 'setReading', fields });
          }}
        />
        <ReadingPreview texts={deps.texts} reading={reading} />
      </div>
    </>
  );
}
