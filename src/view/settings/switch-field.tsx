interface SwitchFieldProps {
  label: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off. */
export function SwitchField({ label, isOn, onChange }: SwitchFieldProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
