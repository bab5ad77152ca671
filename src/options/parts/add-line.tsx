import { useId, useState } from 'preact/hooks';

interface AddLineProps {
  label: string;
  action: string;
  onAdd(text: string): void;
  /** Told while the reader types. */
  onTry?(text: string): void;
}

/** A field for one line and the button that takes it. */
export function AddLine({ label, action, onAdd, onTry }: AddLineProps) {
  const [text, setText] = useState('');
  const id = useId();
  const change = (now: string) => {
    setText(now);
    onTry?.(now);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onAdd(text.trim());
        change('');
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
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        <button type="submit">{action}</button>
      </div>
    </form>
  );
}
