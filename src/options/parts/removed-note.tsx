import type { Texts } from '../../view/texts.ts';

interface RemovedNoteProps {
  texts: Texts;
  /** What went from the list above last; null: nothing, or it is back. */
  removed: string | null;
  onUndo(removed: string): void;
}

/** Says what has been taken off a list, with the way to have it back. */
export function RemovedNote({ texts: { translate }, removed, onUndo }: RemovedNoteProps) {
  return (
    <p class="said">
      <span role="status">{removed !== null && translate('optionsSiteRemoved', removed)}</span>
      {removed !== null && (
        <button type="button" class="plain" onClick={() => onUndo(removed)}>
          {translate('peopleUndo')}
        </button>
      )}
    </p>
  );
}
