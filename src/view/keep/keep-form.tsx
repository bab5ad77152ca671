import type { Texts } from '../texts.ts';
import { FORMAT_NAMES, type Format } from './keep-file.ts';
import { type KeepState, sayKeepState } from './keep-state.ts';

interface KeepFormProps {
  texts: Texts;
  state: KeepState;
  /** How many pictures the article has. */
  pictures: number;
  hasPictures: boolean;
  onPictures(hasPictures: boolean): void;
  onCopy(): void;
  onSave(format: Format): void;
  onStop(): void;
}

/** What can be done to keep the article, and what came of it. */
export function KeepForm(props: KeepFormProps) {
  const { texts, state, pictures, hasPictures, onPictures, onCopy, onSave, onStop } = props;
  const { translate, number } = texts;
  const isLoading = state.type === 'loading';
  return (
    <>
      <button type="button" class="copy-article" onClick={onCopy}>
        {translate('keepCopy')}
      </button>
      <fieldset class="formats">
        <legend>{translate('keepSaveAs')}</legend>
        {(['md', 'html', 'epub'] as const).map((format) => (
          <button
            type="button"
            key={format}
            class={`save-${format}`}
            aria-disabled={isLoading}
            onClick={() => isLoading || onSave(format)}
          >
            {FORMAT_NAMES[format]}
          </button>
        ))}
      </fieldset>
      {pictures > 0 && (
        <label class="with-pictures">
          <input
            type="checkbox"
            checked={hasPictures}
            onChange={({ currentTarget }) => onPictures(currentTarget.checked)}
          />
          <span>{translate('keepWithPictures', number(pictures))}</span>
        </label>
      )}
      {isLoading && (
        <div class="loading">
          <progress
            aria-label={sayKeepState(state, texts)}
            value={state.progress.done}
            max={state.progress.all}
          />
          <button type="button" class="stop" onClick={onStop}>
            {translate('viewRestStop')}
          </button>
        </div>
      )}
      <p class="said" role="status">
        {sayKeepState(state, texts)}
      </p>
    </>
  );
}
