import type { ViewState } from './state.ts';

/** A key of one character, for a button to name; undefined where the reader has switched such keys off. */
export function keyInUse(key: string, { settings }: ViewState): string | undefined {
  return settings.reading.hasLetterKeys ? key : undefined;
}
