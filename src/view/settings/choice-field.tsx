import type { ComponentChildren } from 'preact';

interface ChoiceFieldProps<Choice extends string> {
  name: string;
  legend: string;
  choices: readonly Choice[];
  labels: Record<Choice, string>;
  value: Choice;
  /** What a choice looks like, above its name. */
  sample?(choice: Choice): ComponentChildren;
  onChange(value: Choice): void;
}

/** One of several, as buttons side by side; each has a class "NAME-CHOICE" to be drawn by. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { name, legend, choices, labels, value, sample, onChange } = props;
  return (
    <fieldset class={`choice ${name}`}>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice} class={`${name}-${choice}`}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {sample?.(choice)}
            <span>{labels[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
