import { useState } from 'preact/hooks';
import type { Texts } from '../../view/texts.ts';
import { RemovedNote } from './removed-note.tsx';
import { useRoom } from './room.tsx';
import { useRowFocus } from './row-focus.ts';

interface RemovableListProps {
  texts: Texts;
  /** What the list is of. */
  label: string;
  /** Whether it says so above itself, as long as there is something in it. */
  hasTitle?: boolean;
  items: readonly string[];
  onSwitch(item: string, isOn: boolean): void;
}

/** Texts, each with a button that takes it off the list, and a way to have the last one back. */
export function RemovableList({ texts, label, hasTitle, items, onSwitch }: RemovableListProps) {
  const { translate } = texts;
  const [removed, setRemoved] = useState<string | null>(null);
  const { shown, more } = useRoom(texts, items);
  const { list, want } = useRowFocus(shown, 'button');
  const gone = removed !== null && !items.includes(removed) ? removed : null;
  const remove = (item: string) => {
    want({ at: shown.indexOf(item) });
    setRemoved(item);
    onSwitch(item, false);
  };
  const undo = (item: string) => {
    want({ row: item });
    onSwitch(item, true);
  };
  return (
    <>
      {hasTitle && (gone !== null || items.length > 0) && <h4>{label}</h4>}
      <RemovedNote texts={texts} removed={gone} onUndo={undo} />
      <ul class="rows" ref={list} tabIndex={-1} aria-label={label}>
        {shown.map((item) => (
          <li key={item}>
            <bdi class="what">{item}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={translate('optionsRemoveNamed', item)}
              onClick={() => remove(item)}
            >
              {translate('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
