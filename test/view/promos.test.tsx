import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Removal } from '../../src/clean/removal.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { applyEdit, type SettingsEdit } from '../../src/settings/settings-edit.ts';
import type { LoadExtra } from '../../src/view/extras.ts';
import type { Reading } from '../../src/view/reading.ts';
import { openView, type View } from '../../src/view/view.tsx';
import { english } from '../../tools/english.ts';
import { ALL_EXTRAS } from './all-extras.ts';
import { screen } from './browser-stubs.ts';
import { sampleReading } from './sample-reading.ts';

const onEdit = vi.fn<(edit: SettingsEdit) => void>();
const onCounted = vi.fn();
const loadExtra: LoadExtra = async (name) => ALL_EXTRAS[name];
let view: View | undefined;

const root = () => document.querySelector('galley-view')?.shadowRoot;
const all = (selector: string) => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (selector: string) => all(selector)[0];
const click = (selector: string) => one(selector)?.click();
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const summary = () => one('.removals-bar [role=status]')?.textContent?.replaceAll('\u00a0', ' ');

interface OpenOptions {
  reading?: Reading;
  settings?: Settings;
  isPrivate?: boolean;
}

/** Opens the view and waits for the extra. */
async function open({ reading = sampleReading(), ...options }: OpenOptions = {}): Promise<void> {
  view = openView(document, reading, {
    translate: english,
    locale: 'en-GB',
    settings: DEFAULTS,
    isPrivate: false,
    loadExtra,
    place: null,
    onLeave() {},
    onPeopleEdited() {},
    onEdit,
    onCounted,
    onClose() {},
    ...options,
  });
  await vi.waitFor(() => expect(one('.by-hand')).toBeDefined());
}

/** The text of the article that is not hidden. */
function shownText(): string {
  const copy = one('.text')?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden], .removal')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const KEPT =
  'The harbour of Sollund closes, Per Haugen said. Haugen laughed. Astrid Nordahl did not.1 ' +
  'Haugen and Nordahl met at the shop. One ballot was spoilt.';

beforeEach(() => {
  screen.isWide = true;
  // jsdom lays nothing out: everything is in sight.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 400, 20);
  onEdit.mockReset();
  onCounted.mockReset();
});
afterEach(() => view?.close());

describe('the bar of removed promos', () => {
  test('says how many went and of which kind, and they are out of sight with the list that is empty now', async () => {
    const reading = sampleReading();
    reading.removals = reading.removals.map((removal, i) =>
      i === 1 ? { ...removal, kind: 'newsletter' } : removal,
    );
    await open({ reading });
    expect(summary()).toBe('3 promos removed: other stories (2), newsletters (1)');
    expect(shownText()).toBe(KEPT);
    expect(one('.text ul')?.hidden).toBe(true);
    expect(all('.removal-note')).toEqual([]);
  });

  test('shows each in its place, with the reasons for it, the strongest first', async () => {
    await open();
    click('.show-promos');
    expect(shownText()).toContain('Also read: Ten coastal towns');
    expect(shownText()).toContain('(Read more: our guide to cod.)');
    expect(one('.text ul')?.hidden).toBe(false);
    expect(texts('.removal-note strong')).toEqual(Array(3).fill('Link to another story'));
    const reasons = all('.removal-note')[0]?.querySelectorAll('.reason') ?? [];
    expect([...reasons].map(({ textContent }) => textContent)).toEqual([
      'Links to topics',
      'Also of read',
    ]);
    click('.show-promos');
    expect(shownText()).toBe(KEPT);
  });

  test('says a reason of one sort once, the strongest', async () => {
    const reading = sampleReading();
    const sizes = [30, 70].map((size, weight) => ({
      name: `linked${size}`,
      weight: weight + 1,
      reason: { key: 'evidenceLinked' as const, args: [`${size}`] },
    }));
    reading.removals = reading.removals.map((removal) => ({ ...removal, evidence: sizes }));
    await open({ reading });
    click('.show-promos');
    expect(all('.removal-note')[0]?.querySelectorAll('.reason')).toHaveLength(1);
    expect(one('.removal-note .reason')?.textContent).toBe('70 % or more of it is linked');
  });

  test('restores one, and removes it again; each time it is remembered', async () => {
    await open();
    click('.show-promos');
    click('.removal-note .toggle-removal');
    expect(summary()).toBe('2 promos removed: other stories (2)');
    expect(one('.removal-note .toggle-removal')?.textContent).toBe('Remove again');
    click('.show-promos');
    expect(shownText()).toContain('Also read: Ten coastal towns');
    expect(shownText()).not.toContain('guide to cod');
    click('.show-promos');
    click('.removal-note .toggle-removal');
    click('.show-promos');
    expect(shownText()).toBe(KEPT);
    const text = 'Also read: Ten coastal towns';
    expect(onEdit.mock.calls.map(([edit]) => edit)).toEqual([
      { type: 'setKeptText', site: 'news.example', text, isOn: true },
      { type: 'setKeptText', site: 'news.example', text, isOn: false },
    ]);
  });

  test('restores all for now, and removes them again', async () => {
    await open();
    click('.restore-all');
    expect(summary()).toBe('0 promos removed');
    expect(shownText()).toContain('The price of salt cod');
    expect(shownText()).toContain('guide to cod');
    click('.restore-all');
    expect(shownText()).toBe(KEPT);
    expect(onEdit).not.toHaveBeenCalled();
  });

  test('is not there when nothing was removed', async () => {
    await open({ reading: { ...sampleReading(), removals: [] } });
    expect(one('.removals-bar')).toBeUndefined();
  });

  test('says that the safety valve is open', async () => {
    await open({ reading: { ...sampleReading(), removals: [], isValveOpen: true } });
    expect(one('.removals-bar')?.textContent).toContain('nothing was removed');
    expect(summary()).toBeUndefined();
  });

  test('tells the count at first and at each change', async () => {
    await open();
    click('.restore-all');
    const counts = onCounted.mock.calls.map(([count]) => count);
    expect([counts[0], counts.at(-1)]).toEqual([3, 0]);
  });
});

describe('the list', () => {
  test('gives every promo by kind, with what it says, its strongest reason and the way back', async () => {
    await open();
    expect(all('.promo')).toEqual([]);
    click('.list-promos');
    expect(texts('.promo-kind strong')).toEqual(['other stories']);
    expect(texts('.go-to-promo')).toEqual([
      'Also read: Ten coastal towns',
      '(Read more: our guide to cod.)',
      'The price of salt cod',
    ]);
    expect(texts('.promo .reason')).toEqual(Array(3).fill('Links to topics'));
    all('.promo .toggle-removal')[2]?.click();
    expect(shownText()).toContain('The price of salt cod');
    click('.list-promos');
    expect(all('.promo')).toEqual([]);
  });

  test('leads to each in its place', async () => {
    await open();
    click('.list-promos');
    all('.go-to-promo')[2]?.click();
    const note = all('.removal-note')[2];
    expect(note?.contains(root()?.activeElement ?? null)).toBe(true);
    expect(note?.closest('ul')?.textContent).toContain('The price of salt cod');
  });
});

describe('a kind that is to be kept on the site', () => {
  const keep: SettingsEdit = {
    type: 'setKeptKind',
    site: 'news.example',
    kind: 'readAlso',
    isOn: true,
  };

  test('is back at once, says why, and can be removed again', async () => {
    await open();
    click('.list-promos');
    expect(one('.keep-kind')?.textContent).toBe('Always keep this kind on news.example');
    click('.keep-kind');
    expect(onEdit).toHaveBeenLastCalledWith(keep);
    expect(summary()).toBe('0 promos removed');
    expect(texts('.promo .reason')[0]).toBe('stays: you always keep this kind');
    click('.keep-kind');
    expect(onEdit).toHaveBeenLastCalledWith({ ...keep, isOn: false });
    expect(shownText()).toBe(KEPT);
  });

  test('can be chosen on a promo shown in its place', async () => {
    await open();
    click('.show-promos');
    click('.removal-note .keep-kind');
    expect(onEdit).toHaveBeenLastCalledWith(keep);
    expect(all('.removal-note .reason').map(({ textContent }) => textContent)).toEqual(
      Array(3).fill('stays: you always keep this kind'),
    );
  });

  test('is in its place when the view opens, and counts as not removed', async () => {
    const reading = sampleReading();
    reading.removals = reading.removals.map(
      (removal): Removal => ({ ...removal, keptBy: { key: 'keptKind', args: [] } }),
    );
    await open({ reading, settings: applyEdit(DEFAULTS, keep) });
    expect(summary()).toBe('0 promos removed');
    expect(shownText()).toContain('Ten coastal towns');
    expect(one('.facts li:last-child')?.textContent).toBe('41 words');
    click('.list-promos');
    expect(one('.keep-kind')?.textContent).toBe('Remove this kind again');
  });

  test('in a private window is kept for now only', async () => {
    await open({ isPrivate: true });
    click('.list-promos');
    expect(one('.keep-kind')?.textContent).toBe('Keep this kind');
  });
});

describe('taking out a block by hand', () => {
  const FIRST = 'The harbour of Sollund closes, Per Haugen said.';
  const button = () => one('.by-hand button');
  const status = () => one('.by-hand [role=status]')?.textContent;
  const hover = (element: HTMLElement | undefined) =>
    element?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const press = (key: string, modifiers: KeyboardEventInit = {}) =>
    button()?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    );
  const edits = () => onEdit.mock.calls.map(([edit]) => edit);
  const edit = { type: 'setRemovedText', site: 'news.example', text: FIRST, isOn: true } as const;

  test('with the mouse: the block goes, its place says how to undo it, and it is remembered', async () => {
    await open();
    hover(one('.text b'));
    expect(button()?.ariaLabel).toBe(`Remove as a promo: “${FIRST}”`);
    expect(one('.at-hand')?.textContent).toBe(FIRST);
    click('.by-hand button');
    expect(shownText()).not.toContain('The harbour of Sollund');
    expect(summary()).toBe('4 promos removed: other stories (3), removed by you (1)');
    expect(edits()).toEqual([edit]);
    click('.undo');
    expect(shownText()).toBe(KEPT);
    expect(summary()).toBe('3 promos removed: other stories (3)');
    expect(edits().at(-1)).toEqual({ ...edit, isOn: false });
  });

  test('with the keyboard: arrows choose, Enter or Delete remove, Control+Z brings back', async () => {
    await open();
    button()?.focus();
    press('ArrowDown');
    expect(button()?.ariaLabel).toContain('Haugen laughed.');
    expect(status()).toBe(button()?.ariaLabel);
    press('ArrowUp');
    press('Delete');
    expect(shownText()).not.toContain('The harbour of Sollund');
    expect(button()?.ariaLabel, 'it goes on to the next').toContain('Haugen laughed.');
    press('Delete');
    expect(shownText()).toBe('Haugen and Nordahl met at the shop. One ballot was spoilt.');
    press('z', { ctrlKey: true });
    press('z', { metaKey: true });
    press('z', { ctrlKey: true });
    expect(shownText()).toBe(KEPT);
    expect(edits()).toHaveLength(4);
  });

  test('its letter leads to the control', async () => {
    await open();
    one('main')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    await vi.waitFor(() => expect(root()?.activeElement).toBe(button()));
    expect(button()?.ariaLabel).toContain(FIRST);
  });

  test('what was taken out can be brought back from the list', async () => {
    await open();
    hover(one('.text p'));
    click('.by-hand button');
    click('.list-promos');
    expect(texts('.go-to-promo')).toContain(FIRST);
    const line = all('.promo').find(({ textContent }) => textContent?.includes(FIRST));
    expect(line?.querySelector('.reason')?.textContent).toBe('you removed this on this site');
    line?.querySelector<HTMLElement>('.toggle-removal')?.click();
    expect(shownText()).toBe(KEPT);
  });

  test('a promo that was brought back goes again, and nothing is there twice', async () => {
    await open();
    click('.restore-all');
    hover(all('.text p')[1]);
    click('.by-hand button');
    expect(summary()).toBe('1 promo removed: other stories (1)');
  });

  test('is not offered for what is out already, nor beside the text', async () => {
    await open();
    click('.show-promos');
    hover(all('.text p.removed')[0]);
    expect(one('.by-hand.on')).toBeUndefined();
    hover(one('h1'));
    expect(one('.by-hand.on')).toBeUndefined();
  });

  test('leaves nothing of its own in what is copied', async () => {
    await open();
    hover(one('.text p'));
    expect(one('.text')?.querySelector('button')).toBeNull();
  });
});
