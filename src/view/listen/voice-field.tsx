import type { SettingsEdit } from '../../settings/settings-edit.ts';
import type { OpenView } from '../extras.ts';
import { languageName } from './language-name.ts';
import { readerVoices } from './reader-voices.ts';

interface VoiceFieldProps {
  view: OpenView;
  onChoose(edit: SettingsEdit): void;
}

/** The voices to choose from: those for the article's language first, those that send the text away apart and said so. */
export function VoiceField({ view, onChoose }: VoiceFieldProps) {
  const { translate, locale } = view.texts;
  const { fitting, distant, others, chosen, language } = readerVoices(view);
  const group = (label: string, voices: readonly SpeechSynthesisVoice[], isMixed: boolean) =>
    voices.length > 0 && (
      <optgroup label={label}>
        {voices.map((voice) => (
          <option key={voice.voiceURI} value={voice.voiceURI} selected={voice === chosen}>
            {isMixed ? `${languageName(voice.lang, locale)}: ${voice.name}` : voice.name}
          </option>
        ))}
      </optgroup>
    );
  return (
    <label class="voice">
      <span>{translate('listenVoice')}</span>
      <select
        onChange={({ currentTarget }) =>
          onChoose({ type: 'setVoice', language, voice: currentTarget.value })
        }
      >
        {!chosen && <option value="" selected disabled />}
        {group(languageName(language, locale), fitting, false)}
        {group(translate('listenDistant'), distant, false)}
        {group(translate('listenOthers'), others, true)}
      </select>
    </label>
  );
}
