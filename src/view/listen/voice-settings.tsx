import { render } from 'preact';
import { RATE_RANGE } from '../../settings/listening-settings.ts';
import type { SettingsEdit } from '../../settings/settings-edit.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import { BarButton } from '../parts/bar-button.tsx';
import { makePopover } from '../popover.ts';
import { RangeField } from '../settings/range-field.tsx';
import { SwitchField } from '../settings/switch-field.tsx';
import formCss from '../styles/reading-form.css?inline';
import type { Texts } from '../texts.ts';
import { watchVoices } from './has-voices.ts';
import { VoiceField } from './voice-field.tsx';

/** "1.2×" */
const timesOf = (rate: number, { locale }: Texts) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(rate / 100)}×`;

/** Says how fast it is read, and opens what can be set about it. */
export function VoiceButton({ view }: { view: OpenView }) {
  const times = timesOf(view.state().settings.listening.rate, view.texts);
  return (
    <BarButton
      name="open-voices"
      label={`${view.texts.translate('listenSettings')}: ${times}`}
      icon={<bdi>{times}</bdi>}
      onOpen={(button) => openVoiceSettings(view, button)}
    />
  );
}

/** Opens voice and speed above their button, which opens and closes them from then on. */
function openVoiceSettings(view: OpenView, button: HTMLButtonElement): void {
  adoptStyles(view.dialog, formCss);
  const label = view.texts.translate('listenSettings');
  const popover = makePopover(view, button, { name: 'voice-settings', label });
  let tried: number | null = null;
  const draw = () =>
    render(<VoiceSettings view={view} rate={tried ?? rateOf(view)} onTry={onTry} />, popover);
  const onTry = (rate: number | null) => {
    tried = rate;
    draw();
  };
  draw();
  view.watch(draw);
  watchVoices(view.closing, draw);
  view.closing.addEventListener('abort', () => render(null, popover));
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') popover.querySelector('select')?.focus();
  });
  popover.showPopover({ source: button });
}

const rateOf = ({ state }: OpenView) => state().settings.listening.rate;

interface VoiceSettingsProps {
  view: OpenView;
  rate: number;
  /** A speed that the reader tries; null: no longer. */
  onTry(rate: number | null): void;
}

function VoiceSettings({ view, rate, onTry }: VoiceSettingsProps) {
  const { texts, state, dispatch } = view;
  const { readsCaptions } = state().settings.listening;
  const times = timesOf(rate, texts);
  const edit = (edit: SettingsEdit) => dispatch({ type: 'settingsEdited', edit });
  return (
    <div class="reading-form">
      <VoiceField view={view} onChoose={edit} />
      <div class="ranges">
        <RangeField
          label={texts.translate('listenSpeed')}
          range={RATE_RANGE}
          value={rate}
          shown={times}
          spoken={times}
          onTry={onTry}
          onChange={(rate) => {
            onTry(null);
            edit({ type: 'setListening', fields: { rate } });
          }}
        />
      </div>
      <div class="switches">
        <SwitchField
          label={texts.translate('listenCaptions')}
          isOn={readsCaptions}
          onChange={(readsCaptions) => edit({ type: 'setListening', fields: { readsCaptions } })}
        />
      </div>
    </div>
  );
}
