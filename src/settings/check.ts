// What is stored may be corrupt, of another version, or written by somebody else: nothing of it is believed unchecked.

/** Takes a stored value apart: the value if it is sound, undefined if it must be replaced. */
export type Check<T> = (value: unknown) => T | undefined;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number's limits, its step and its unit as data, for controls and for checks. */
export interface Range {
  min: number;
  max: number;
  step: number;
}

export const isBoolean: Check<boolean> = (value) =>
  typeof value === 'boolean' ? value : undefined;

export function oneOf<T extends string>(choices: readonly T[]): Check<T> {
  return (value) => choices.find((choice) => choice === value);
}

export function within({ min, max }: Range): Check<number> {
  return (value) => (typeof value === 'number' && value >= min && value <= max ? value : undefined);
}

/** A text with something in it, of at most `maxLength` characters. */
export function textUpTo(maxLength: number): Check<string> {
  return (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= maxLength
      ? value
      : undefined;
}

/** Told where something was wrong: "reading.fontSize", "sites[3]". */
export type Repair = (path: string) => void;

/** Checks each field of a stored section; what is wrong is as in `defaults`, what is missing too but without complaint. */
export function checkFields<T extends object>(
  stored: unknown,
  checks: {
    [Field in keyof T]: (value: unknown, path: string, repair: Repair) => T[Field] | undefined;
  },
  defaults: T,
  path: string,
  repair: Repair,
): T {
  if (stored === undefined) return defaults;
  if (!isRecord(stored)) {
    repair(path);
    return defaults;
  }
  const checked = { ...defaults };
  for (const field in checks) {
    if (!Object.hasOwn(stored, field)) continue;
    const value = checks[field](stored[field], `${path}.${field}`, repair);
    if (value === undefined) repair(`${path}.${field}`);
    else checked[field] = value;
  }
  return checked;
}

/** A list whose wrong items are left out, doubles too; the last `max` are kept. */
export function listOf<T>(check: Check<T>, max: number) {
  return (value: unknown, path: string, repair: Repair): T[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const items = value.flatMap((item, index) => {
      const checked = check(item);
      if (checked === undefined) repair(`${path}[${index}]`);
      return checked === undefined ? [] : [checked];
    });
    return [...new Set(items)].slice(-max);
  };
}
