import type { OpenView } from '../extras.ts';
import type { Manner } from './speech.ts';
import { baseLanguage, chooseVoice, type SortedVoices, sortVoices } from './voices.ts';

/** How a sentence is said. */
export interface VoiceManner extends Manner {
  voice: SpeechSynthesisVoice;
}

/** The voices of this computer for the article on screen. */
export interface ReaderVoices extends SortedVoices<SpeechSynthesisVoice> {
  /** The article's language as voices are remembered by it; "und" where it is not known. */
  language: string;
  /** The one to read with. */
  chosen: SpeechSynthesisVoice | null;
}

/** Sorting thousands takes a while, and is needed at every sentence. */
let last: { key: string; sorted: SortedVoices<SpeechSynthesisVoice> } | null = null;

function sortedFor(language: string | null): SortedVoices<SpeechSynthesisVoice> {
  const voices = speechSynthesis.getVoices();
  const key = [language, voices.length, voices[0]?.voiceURI, voices.at(-1)?.voiceURI].join('\n');
  if (last?.key !== key) last = { key, sorted: sortVoices(voices, language) };
  return last.sorted;
}

export function readerVoices({ state }: OpenView): ReaderVoices {
  const { reading, settings } = state();
  const sorted = sortedFor(reading.article.language);
  const language = baseLanguage(reading.article.language);
  const chosen = chooseVoice(sorted, settings.listening.voices[language]);
  return { ...sorted, language, chosen };
}

/** How the reader wants the article read; null where there is no voice for it. */
export function voiceManner(view: OpenView): VoiceManner | null {
  const voice = readerVoices(view).chosen;
  const rate = view.state().settings.listening.rate / 100;
  return voice && { voice, rate, isDistant: !voice.localService };
}
