import { READING_RANGES } from '../settings/reading-settings.ts';
import type { OpenView } from './extras.ts';

/** Gives the view's keys what they do; those of extras are theirs (key-list.ts has all). */
export function bindKeys({ keys, dialog, state, dispatch }: OpenView): void {
  const press = (selector: string) => {
    const button = dialog.querySelector<HTMLElement>(selector);
    button?.click();
    return button !== null;
  };
  const resize = (steps: number) => {
    const { min, max, step } = READING_RANGES.fontSize;
    const wanted = state().settings.reading.fontSize + steps * step;
    const fontSize = Math.max(min, Math.min(max, wanted));
    dispatch({ type: 'settingsEdited', edit: { type: 'setReading', fields: { fontSize } } });
  };
  keys.on('n', () => dispatch({ type: 'stepped', by: 1 }));
  keys.on('p', () => dispatch({ type: 'stepped', by: -1 }));
  keys.on('m', () => dispatch({ type: 'panelToggled' }));
  keys.on('h', () => {
    const showsHighlights = !state().settings.reading.showsHighlights;
    dispatch({ type: 'settingsEdited', edit: { type: 'setReading', fields: { showsHighlights } } });
  });
  keys.on('r', () => press('.show-promos'));
  keys.on('k', () => press('.open-keep'));
  keys.on('s', () => press('.open-settings'));
  keys.on('+', () => resize(1));
  keys.on('-', () => resize(-1));
}
