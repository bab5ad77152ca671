import type { Texts } from '../../view/texts.ts';

interface RemovableListProps {
  texts: Texts;
  items: readonly string[];
  onRemove(item: string): void;
}

/** Texts, each with a button that takes it off the list. */
export function RemovableList({ texts, items, onRemove }: RemovableListProps) {
  return (
    <ul class="rows">
      {items.map((item) => (
        <li key={item}>
          <bdi class="what">{item}</bdi>
          <button
            type="button"
            class="plain"
            aria-label={texts.translate('optionsRemoveNamed', item)}
            onClick={() => onRemove(item)}
          >
            {texts.translate('optionsRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
