import {
  checkFields,
  isBoolean,
  isRecord,
  type Range,
  type Repair,
  textUpTo,
  within,
} from './check.ts';

/** How articles are read aloud. */
export interface ListeningSettings {
  /** Percent of a voice's own speed. */
  rate: number;
  /** By base language ("en"): the `voiceURI` of the voice that the reader chose. */
  voices: Readonly<Record<string, string>>;
  /** Whether the captions of pictures are read, too. */
  readsCaptions: boolean;
}

export const LISTENING_DEFAULTS: ListeningSettings = { rate: 100, voices: {}, readsCaptions: true };

export const RATE_RANGE: Range = { min: 50, max: 300, step: 10 };

const MAX_VOICES = 100;
const MAX_VOICE = 300;

function parseVoices(stored: unknown, path: string, repair: Repair) {
  if (!isRecord(stored)) return undefined;
  const check = textUpTo(MAX_VOICE);
  const voices = Object.entries(stored).flatMap(([language, stored]) => {
    const voice = /^[a-z]{2,8}$/.test(language) ? check(stored) : undefined;
    if (voice === undefined) repair(`${path}.${language}`);
    return voice === undefined ? [] : [[language, voice] as const];
  });
  return Object.fromEntries(voices.slice(-MAX_VOICES));
}

const checks = () => ({ rate: within(RATE_RANGE), voices: parseVoices, readsCaptions: isBoolean });

export function parseListening(stored: unknown, repair: Repair): ListeningSettings {
  return checkFields(stored, checks(), LISTENING_DEFAULTS, 'listening', repair);
}
