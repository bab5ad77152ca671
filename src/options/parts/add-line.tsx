import { useId, useState } from 'preact/hooks';
import type { Texts } from '../../view/texts.ts';

interface AddLineProps {
  texts: Texts;
  label: string;
  /** In characters. */
  maxLength: number;
  onAdd(text: string): void;
}

/** A field for one line and the button that takes it; says so when it is taken. */
export function AddLine({ texts, label, maxLength, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const [added, setAdded] = useState('');
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onAdd(text.trim());
        setAdded(text.trim());
        setText('');
      }}
    >
      <label class="named" for={id}>
        {label}
      </label>
      <div class="line">
        <input
          class="grow"
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={maxLength}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">{texts.translate('optionsAdd')}</button>
      </div>
      <p class="unseen" role="status">
        {added && texts.translate('optionsLineAdded', added)}
      </p>
    </form>
  );
}
