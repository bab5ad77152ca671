import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { READING_DEFAULTS, type ReadingSettings } from '../../../src/settings/reading-settings.ts';
import { ReadingForm } from '../../../src/view/settings/reading-form.tsx';
import { textsFor } from '../../../src/view/texts.ts';
import { english } from '../../../tools/english.ts';

const onTry = vi.fn();
const onChange = vi.fn();
let place: HTMLElement;

function show(fields: Partial<ReadingSettings> = {}, locale = 'en'): void {
  const reading = { ...READING_DEFAULTS, ...fields };
  const texts = textsFor(english, locale);
  render(<ReadingForm texts={texts} reading={reading} onTry={onTry} onChange={onChange} />, place);
}

const input = (selector: string) => place.querySelector(selector) as HTMLInputElement;
const slider = (label: string) => input(`[aria-label="${label}"]`);
const labelled = (text: string) =>
  [...place.querySelectorAll('label')].find(({ textContent }) => textContent.includes(text));

beforeEach(() => {
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement('div'));
  onTry.mockReset();
  onChange.mockReset();
});

describe('the form of the reading settings', () => {
  test('shows what is set', () => {
    show({ theme: 'sepia', font: 'sans', fontSize: 120, isJustified: true, panelSide: 'start' });
    const chosen = [...place.querySelectorAll<HTMLInputElement>('[type=radio]:checked')];
    expect(chosen.map(({ value }) => value)).toEqual(['sepia', 'sans', 'start']);
    expect(slider('Text size').value).toBe('120');
    expect(slider('Text size').getAttribute('aria-valuetext')).toBe('120 %');
    expect(slider('Line length').getAttribute('aria-valuetext')).toBe('65 characters');
    expect(labelled('Justified')?.querySelector('input')?.checked).toBe(true);
  });

  test('tells a choice', () => {
    show();
    input('[name=theme][value=black]').click();
    expect(onChange.mock.calls).toEqual([[{ theme: 'black' }]]);
  });

  test('tells a switch', () => {
    show();
    labelled('Pictures')?.querySelector('input')?.click();
    expect(onChange.mock.calls).toEqual([[{ showsPictures: false }]]);
  });

  test('tries while a slider moves, and tells when it rests', () => {
    show();
    const size = slider('Text size');
    size.value = '150';
    size.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onTry.mock.calls).toEqual([[{ fontSize: 150 }]]);
    expect(onChange).not.toHaveBeenCalled();
    size.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange.mock.calls).toEqual([[{ fontSize: 150 }]]);
  });

  test('resets what differs, and has nothing to reset otherwise', () => {
    show();
    (place.querySelector('.reset') as HTMLButtonElement).click();
    expect(onChange).not.toHaveBeenCalled();
    show({ measure: 80 });
    (place.querySelector('.reset') as HTMLButtonElement).click();
    expect(onChange.mock.calls).toEqual([[READING_DEFAULTS]]);
  });

  test.each([
    ['en', 'start', 'Left'],
    ['en', 'end', 'Right'],
    ['ar', 'start', 'Right'],
    ['ar', 'end', 'Left'],
  ])('in %s, the list at the %s is on the %s', (locale, side, label) => {
    show({}, locale);
    expect(input(`[value=${side}]`).closest('label')?.textContent).toBe(label);
  });
});
