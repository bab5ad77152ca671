import type { Range } from '../../settings/check.ts';

interface RangeFieldProps {
  label: string;
  range: Range;
  value: number;
  /** The value as it stands beside the slider, and as it is said with its unit. */
  shown: string;
  spoken: string;
  onTry(value: number): void;
  onChange(value: number): void;
}

/** A number on a slider, with its value said beside it. */
export function RangeField({
  label,
  range,
  value,
  shown,
  spoken,
  onTry,
  onChange,
}: RangeFieldProps) {
  return (
    <label class="range">
      <span class="range-label">{label}</span>
      <input
        type="range"
        {...range}
        value={value}
        aria-label={label}
        aria-valuetext={spoken}
        onInput={({ currentTarget }) => onTry(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class="range-value" aria-hidden="true">
        <bdi>{shown}</bdi>
      </span>
    </label>
  );
}
