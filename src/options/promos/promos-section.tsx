import type { OptionsPageProps } from '../options-page.tsx';
import { Kinds } from './kinds.tsx';
import { OwnPhrases } from './own-phrases.tsx';
import { Remembered } from './remembered.tsx';
import { Trial } from './trial.tsx';

/** What is taken out of articles: kinds, the reader's own phrases, a field to try both, what is remembered for sites. */
export function PromosSection({ deps, settings: { promos } }: OptionsPageProps) {
  return (
    <>
      <Kinds deps={deps} promos={promos} />
      <OwnPhrases deps={deps} promos={promos} />
      <Trial texts={deps.texts} promos={promos} />
      <Remembered deps={deps} promos={promos} />
    </>
  );
}
