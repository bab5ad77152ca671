/** What is used of a `SpeechSynthesisVoice`. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'voiceURI' | 'name' | 'lang' | 'localService' | 'default'
>;

/** The voices of a computer, as a reader of one language wants them: each list best first. */
export interface SortedVoices<V extends Voice = Voice> {
  /** Of the language, and of this computer. */
  fitting: V[];
  /** Of the language, but the text is sent to a server, which says it. */
  distant: V[];
  /** Of this computer, for other languages; by these. */
  others: V[];
}

/** Tags of one language that do not look like it: platforms' own, and old ones. */
const SAME: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  tl: 'fil',
  cmn: 'zh',
  yue: 'zh-HK',
  mo: 'ro',
};

/** Voices that Apple ships for fun or in a quality of old; they come first by name. */
const ODD =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Junior|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Fred|Grandma|Grandpa|Kathy|Ralph|Reed|Rocko|Sandy|Shelley)(?![\p{L}-])/u;

/** More voices for other languages than these are no choice any more. */
const MAX_OTHERS = 300;

function localeOf(tag: string): Intl.Locale | null {
  const [base = '', ...rest] = tag.replaceAll('_', '-').split('-');
  if (base.length > 3) return null; // "english"
  try {
    return new Intl.Locale([SAME[base.toLowerCase()] ?? base, ...rest].join('-'));
  } catch {
    return null; // "it-IT-noevents", "x"
  }
}

/** The language that a tag is of, as voices are remembered by it: "en" of "en-GB"; "und" of what is no tag. */
export function baseLanguage(tag: string | null): string {
  return localeOf(tag ?? '')?.language ?? 'und';
}

/** 0 the same region and script (Taiwan's Chinese is not Beijing's), 1 the same script, 2 the language alone. */
function distance(wanted: Intl.Locale, voice: Intl.Locale): number {
  const [a, b] = [wanted.maximize(), voice.maximize()];
  if (a.script !== b.script) return 2;
  return a.region === b.region ? 0 : 1;
}

/** Sorts `voices` for a text in `language` (BCP 47; null: any will do). */
export function sortVoices<V extends Voice>(
  voices: readonly V[],
  language: string | null,
): SortedVoices<V> {
  const wanted = language && baseLanguage(language) !== 'und' ? localeOf(language) : null;
  const isOfLanguage = ({ lang }: V) => !wanted || localeOf(lang)?.language === wanted.language;
  const ranked = voices
    .filter(isOfLanguage)
    .map((voice) => ({ voice, rank: rankOf(voice, wanted) }));
  const fitting = ranked.toSorted((a, b) => a.rank - b.rank).map(({ voice }) => voice);
  const others = voices.filter((voice) => voice.localService && !isOfLanguage(voice));
  return {
    fitting: fitting.filter(({ localService }) => localService),
    distant: fitting.filter(({ localService }) => !localService),
    others: others.length > MAX_OTHERS ? onePerLanguage(others) : byLanguage(others),
  };
}

/** The smaller, the better. */
function rankOf(voice: Voice, wanted: Intl.Locale | null): number {
  const own = localeOf(voice.lang);
  const far = wanted && own ? distance(wanted, own) : 0;
  return (ODD.test(voice.name) ? 10 : 0) + 2 * far - (voice.default ? 1 : 0);
}

const byLanguage = <V extends Voice>(voices: V[]) =>
  voices.toSorted((a, b) => a.lang.localeCompare(b.lang));

/** Linux may have ten thousand, a hundred variants of each. */
const onePerLanguage = <V extends Voice>(voices: V[]) =>
  byLanguage([...new Map(voices.toReversed().map((voice) => [voice.lang, voice])).values()]);

/**
 * The voice to read with: the one that the reader chose for the language, else the best of this computer; null where
 * there is none. One that sends the text away is taken only where the reader chose it.
 */
export function chooseVoice<V extends Voice>(
  { fitting, distant, others }: SortedVoices<V>,
  chosen: string | undefined,
): V | null {
  const all = [...fitting, ...distant, ...others];
  return all.find(({ voiceURI }) => voiceURI === chosen) ?? fitting[0] ?? null;
}
