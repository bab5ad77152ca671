import type { OpenView } from '../extras.ts';
import { KeepKindButton } from './keep-kind-button.tsx';
import { KIND_NAME } from './kind-name.ts';
import { reasonsOf } from './removal-reasons.ts';

interface RemovalNoteProps {
  open: OpenView;
  /** Index of `reading.removals`. */
  index: number;
}

/** More reasons than these persuade nobody; `npm run read -- --explain` has all. */
const MAX_REASONS = 4;

/** The note beside a promo shown in its place: what it is, why it went, and the way back. */
export function RemovalNote({ open, index }: RemovalNoteProps) {
  const { translate, locale, direction } = open.texts;
  const state = open.state();
  const removal = state.reading.removals[index];
  if (!removal) return null;
  return (
    <div class="removal-note" lang={locale}>
      <p dir={direction}>
        <strong>{translate(KIND_NAME[removal.kind])}</strong>
        {reasonsOf(state, index, open.texts)
          .slice(0, MAX_REASONS)
          .map((reason) => (
            <span class="reason" key={reason}>
              {reason}
            </span>
          ))}
      </p>
      <div class="note-actions">
        <button
          type="button"
          class="toggle-removal"
          onClick={() => open.dispatch({ type: 'removalToggled', removal: index })}
        >
          {translate(state.restored.has(index) ? 'viewRemoveAgain' : 'viewRestore')}
        </button>
        <KeepKindButton open={open} kind={removal.kind} />
      </div>
    </div>
  );
}

/** What stands for a moment where the reader took out a block. */
export function UndoNote({ open, index, onUndone }: RemovalNoteProps & { onUndone(): void }) {
  const { translate, locale, direction } = open.texts;
  const undo = () => {
    open.dispatch({ type: 'removalToggled', removal: index });
    onUndone();
  };
  return (
    <div class="removal-note undo-note" lang={locale}>
      <p dir={direction}>
        <strong>{translate('handRemoved')}</strong>
      </p>
      <button type="button" class="undo" onClick={undo}>
        {translate('viewUndo')}
      </button>
    </div>
  );
}
