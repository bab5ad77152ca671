import {
  READING_CHOICES,
  READING_DEFAULTS,
  READING_RANGES,
  type ReadingSettings,
} from '../../settings/reading-settings.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';
import { ChoiceField } from './choice-field.tsx';
import { RangeField } from './range-field.tsx';
import { FONTS, inWords, RANGES, SWITCHES, sideLabels, THEMES } from './reading-labels.ts';
import { SwitchField } from './switch-field.tsx';

export interface ReadingFormProps {
  texts: Texts;
  reading: ReadingSettings;
  /** The reader is still moving a slider: to be shown, not to be kept yet. */
  onTry(fields: Partial<ReadingSettings>): void;
  /** To be shown and kept. */
  onChange(fields: Partial<ReadingSettings>): void;
}

const namesOf = <Name extends string>(record: Record<Name, unknown>) =>
  Object.keys(record) as Name[];

/**
 * Everything about the look of the view that the reader can set: in the view's own popover, and on the options page.
 * It keeps nothing itself: what it shows is `reading`. Needs the style sheets tokens.css and reading-form.css.
 */
export function ReadingForm({ texts, reading, onTry, onChange }: ReadingFormProps) {
  const { translate } = texts;
  const labels = <Name extends string>(keys: Record<Name, MessageKey>) =>
    Object.fromEntries(
      Object.entries<MessageKey>(keys).map(([name, key]) => [name, translate(key)]),
    ) as Record<Name, string>;
  return (
    <form class="reading-form" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        name="theme"
        legend={translate('settingTheme')}
        choices={READING_CHOICES.theme}
        labels={labels(THEMES)}
        value={reading.theme}
        sample={themeSample}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceField
        name="font"
        legend={translate('settingFont')}
        choices={READING_CHOICES.font}
        labels={labels(FONTS)}
        value={reading.font}
        onChange={(font) => onChange({ font })}
      />
      <div class="ranges">
        {namesOf(RANGES).map((name) => (
          <RangeField
            key={name}
            label={translate(RANGES[name])}
            range={READING_RANGES[name]}
            value={reading[name]}
            {...inWords(texts, name, reading[name])}
            onTry={(value) => onTry({ [name]: value })}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
      <div class="switches">
        {namesOf(SWITCHES).map((name) => (
          <SwitchField
            key={name}
            label={translate(SWITCHES[name])}
            isOn={reading[name]}
            onChange={(isOn) => onChange({ [name]: isOn })}
          />
        ))}
      </div>
      <ChoiceField
        name="panelSide"
        legend={translate('settingPanelSide')}
        choices={READING_CHOICES.panelSide}
        labels={sideLabels(texts)}
        value={reading.panelSide}
        onChange={(panelSide) => onChange({ panelSide })}
      />
      <button
        type="button"
        class="reset"
        // Not `disabled`, which would take the focus from it.
        aria-disabled={isDefault(reading)}
        onClick={() => isDefault(reading) || onChange(READING_DEFAULTS)}
      >
        {translate('settingReset')}
      </button>
    </form>
  );
}

const themeSample = (theme: ReadingSettings['theme']) => (
  <span class="paper sample" data-theme={theme === 'system' ? undefined : theme} aria-hidden="true">
    Aa
  </span>
);

const isDefault = (reading: ReadingSettings) =>
  namesOf(READING_DEFAULTS).every((name) => reading[name] === READING_DEFAULTS[name]);
