import type { Texts } from '../texts.ts';
import type { Progress } from './pictures/embed-pictures.ts';

/** What was done last, or is being done. */
export type KeepState =
  | { type: 'idle' | 'copied' | 'notCopied' | 'stopped' | 'failed' | 'sandboxed' }
  | { type: 'loading'; progress: Progress }
  | { type: 'saved'; name: string; bytes: number; missing: number };

/** It in the reader's words. */
export function sayKeepState(state: KeepState, texts: Texts): string {
  const { translate, number } = texts;
  switch (state.type) {
    case 'idle':
      return '';
    case 'copied':
      return translate('keepCopied');
    case 'notCopied':
      return translate('keepNotCopied');
    case 'stopped':
      return translate('keepStopped');
    case 'failed':
      return translate('keepFailed');
    case 'sandboxed':
      return translate('keepSandboxed');
    case 'loading': {
      const { done, all, bytes } = state.progress;
      return translate('keepLoading', number(done), number(all), sizeIn(bytes, texts));
    }
    case 'saved': {
      const saved = translate('keepSaved', state.name, sizeIn(state.bytes, texts));
      const missing = state.missing > 0 ? translate('keepMissing', number(state.missing)) : '';
      return [saved, missing].filter(Boolean).join(' ');
    }
  }
}

/** "12 kB", "3.4 MB" in the reader's language. */
function sizeIn(bytes: number, { locale }: Texts): string {
  const isSmall = bytes < 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(bytes / (isSmall ? 1_000 : 1_000_000));
}
