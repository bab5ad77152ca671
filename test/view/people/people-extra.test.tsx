import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PersonEdit } from '../../../src/people/edit/person-edit.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import type { LoadExtra } from '../../../src/view/extras.ts';
import { openView, type View } from '../../../src/view/view.tsx';
import { english } from '../../../tools/english.ts';
import { ALL_EXTRAS } from '../all-extras.ts';
import { screen } from '../browser-stubs.ts';
import { personIn, sampleReading } from '../sample-reading.ts';

const onEdit = vi.fn();
const onPeopleEdited = vi.fn<(edits: readonly PersonEdit[]) => void>();
let view: View | undefined;

interface Opened {
  locale?: string;
  settings?: Settings;
  edits?: PersonEdit[];
}

/** Opens the sample with Haugen (3 mentions), Nordahl (2) and the author (1), and the extra in place. */
async function open({ locale = 'en-GB', settings = DEFAULTS, edits = [] }: Opened = {}) {
  const reading = sampleReading();
  const loadExtra: LoadExtra = async (name) => ALL_EXTRAS[name];
  const options = { translate: english, locale, settings, loadExtra, onEdit, onPeopleEdited };
  view = openView(document, reading, {
    ...options,
    place: null,
    isPrivate: false,
    onCounted() {},
    onLeave() {},
    onClose() {},
  });
  const haugen = personIn(reading, 'Per Haugen', /(Per )?Haugen/g);
  const nordahl = { ...personIn(reading, 'Astrid Nordahl', /(Astrid )?Nordahl/g), role: 'mayor' };
  const author = { ...personIn(reading, 'Ingrid Solheim', /shop/g), isAuthor: true };
  view.showPeople({ people: [author, nordahl, haugen], coverage: 'full', edits });
  await vi.waitFor(() => expect(names()).not.toEqual([]));
}

beforeEach(() => {
  screen.isWide = true;
  document.body.innerHTML = '<h1>Page</h1>';
});
afterEach(() => {
  view?.close();
  vi.clearAllMocks();
});

const root = () => document.querySelector('galley-view')?.shadowRoot;
const all = (selector: string) => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (selector: string) => all(selector)[0];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const click = (selector: string) => one(selector)?.click();
const names = () => texts('.person-name');
const place = () => texts('.people .place')[0];
const current = () => texts('mark.current').join('');
const press = (element: HTMLElement | null | undefined, key: string, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  element?.dispatchEvent(event);
  return event.defaultPrevented;
};
const nameOf = (name: string) => all('.person-name').find((one) => one.textContent === name);
const active = () => root()?.activeElement as HTMLElement | null | undefined;
const buttonNamed = (text: string) => all('button').find((one) => one.textContent === text);

/** Enters a value into the form with this button, and sends it off. */
function submit(button: string, value: string): void {
  const form = buttonNamed(button)?.closest('form');
  const field = form?.elements.namedItem('value') as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('the list of people', () => {
  test('has role and count, most present first, the author last and as such', async () => {
    await open();
    expect(names()).toEqual(['Per Haugen', 'Astrid Nordahl', 'Ingrid Solheim']);
    expect(texts('.person .count')).toEqual(['33 mentions', '22 mentions', '11 mention']);
    expect(texts('.role')).toEqual(['mayor', 'Author of this article']);
    expect(texts('.toggle-people .count')).toEqual(['2']);
  });

  test('is in order of appearance if the reader wants it so, and this is kept', async () => {
    await open();
    click('.order');
    expect(onEdit).toHaveBeenCalledWith({ type: 'setPeopleOrder', order: 'appearance' });
    expect(one('.order')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('switches the highlights off and on', async () => {
    await open();
    click('.highlights');
    const fields = { showsHighlights: false };
    expect(onEdit).toHaveBeenCalledWith({ type: 'setReading', fields });
    expect(one('.text')?.classList.contains('quiet')).toBe(true);
    click('.highlights');
    expect(one('.text')?.classList.contains('quiet')).toBe(false);
  });

  test('is walked with the arrow keys', async () => {
    await open();
    nameOf('Per Haugen')?.focus();
    press(active(), 'ArrowDown');
    expect(active()?.textContent).toBe('Astrid Nordahl');
    press(active(), 'ArrowUp');
    press(active(), 'ArrowUp');
    expect(active()?.textContent).toBe('Per Haugen');
  });

  test('says that more may be named where little can be said of the language', async () => {
    await open();
    const reading = sampleReading();
    const people = [personIn(reading, 'Per Haugen', /Per Haugen/g)];
    expect(texts('.people-body > .people-status')).toEqual([]);
    view?.showPeople({ people, coverage: 'partial', edits: [] });
    expect(texts('.people-body > .people-status').join()).toContain('only the clearest names');
  });
});

describe('an entry', () => {
  test('opens and goes from mention to mention, and closes', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    expect(nameOf('Per Haugen')?.getAttribute('aria-expanded')).toBe('true');
    expect([place(), current()]).toEqual(['1 of 3', 'Per Haugen']);
    click('.next-mention');
    expect([place(), current()]).toEqual(['2 of 3', 'Haugen']);
    click('.previous-mention');
    click('.previous-mention');
    expect(place()).toBe('3 of 3');
    nameOf('Per Haugen')?.click();
    expect([place(), current()]).toEqual([undefined, '']);
  });

  test('has the sentence of the first mention, with the name in it', async () => {
    await open();
    nameOf('Astrid Nordahl')?.click();
    expect(one('.first-mention')?.hasAttribute('open')).toBe(false);
    expect(texts('.first-mention blockquote')).toEqual(['Astrid Nordahl did not.1']);
    expect(texts('.first-mention b')).toEqual(['Astrid Nordahl']);
  });

  test('shows the person alone, and everybody again', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    click('.only');
    expect(one('.only')?.getAttribute('aria-pressed')).toBe('true');
    expect(one('.text')?.classList.contains('quiet')).toBe(true);
    click('.only');
    expect(one('.text')?.classList.contains('quiet')).toBe(false);
  });

  test('has a strip that is for the mouse until it is opened, then one slider for the keys', async () => {
    await open();
    expect(texts('.strip').length).toBe(3);
    expect(all('[role=slider]')).toEqual([]);
    nameOf('Per Haugen')?.click();
    const slider = () => one('[role=slider]');
    const value = () => slider()?.getAttribute('aria-valuetext');
    expect(value()).toBe('1 of 3');
    press(slider(), 'ArrowRight');
    expect(value()).toBe('2 of 3');
    press(slider(), 'End');
    press(slider(), 'ArrowUp');
    expect(value()).toBe('3 of 3');
    press(slider(), 'Home');
    press(slider(), 'ArrowLeft');
    expect(value()).toBe('1 of 3');
  });

  test('the strip’s arrows go the other way from right to left', async () => {
    await open({ locale: 'ar' });
    nameOf('Per Haugen')?.click();
    press(one('[role=slider]'), 'ArrowLeft');
    expect(current()).toBe('Haugen');
    press(one('[role=slider]'), 'ArrowRight');
    expect(current()).toBe('Per Haugen');
  });

  test.each([
    [5, 'Per Haugen'],
    [95, 'Haugen'],
  ])('a press on the strip at %i %% goes to the nearest mention', async (x, expected) => {
    await open();
    const strip = one('.strip');
    vi.spyOn(strip as HTMLElement, 'getBoundingClientRect').mockReturnValue(
      DOMRect.fromRect({ x: 0, y: 0, width: 100, height: 10 }),
    );
    strip?.dispatchEvent(new MouseEvent('click', { clientX: x, bubbles: true }));
    expect(current()).toBe(expected);
    expect(nameOf('Per Haugen')?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('corrections', () => {
  const note = () => texts('.edits-note p')[0]?.replace(/[\u2068\u2069]/g, '');

  test.each<[string, () => void, string[], string, PersonEdit]>([
    [
      'renaming',
      () => submit('Rename', ' Per A. Haugen '),
      ['Per A. Haugen', 'Astrid Nordahl', 'Ingrid Solheim'],
      'Per Haugen is called Per A. Haugen.',
      { type: 'rename', person: 'Per Haugen', name: 'Per A. Haugen' },
    ],
    [
      'merging',
      () => submit('Merge', 'Astrid Nordahl'),
      ['Astrid Nordahl', 'Ingrid Solheim'],
      'Per Haugen and Astrid Nordahl are one person.',
      { type: 'merge', person: 'Per Haugen', into: 'Astrid Nordahl' },
    ],
    [
      'splitting the mention off where the reader is',
      () => {
        click('.next-mention');
        buttonNamed('“Haugen” here is somebody else')?.click();
      },
      ['Per Haugen', 'Astrid Nordahl', 'Haugen', 'Ingrid Solheim'],
      'Haugen is somebody else.',
      { type: 'split', person: 'Per Haugen', text: 'Haugen', nth: 0 },
    ],
    [
      'hiding',
      () => buttonNamed('Hide')?.click(),
      ['Astrid Nordahl', 'Ingrid Solheim'],
      'Per Haugen is hidden.',
      { type: 'hide', person: 'Per Haugen' },
    ],
    [
      'saying that it is no person',
      () => buttonNamed('Not a person')?.click(),
      ['Astrid Nordahl', 'Ingrid Solheim'],
      'Per Haugen is not a person.',
      { type: 'notPerson', person: 'Per Haugen' },
    ],
  ])('%s: seen, told, kept, and undone', async (_, correct, after, told, kept) => {
    await open();
    const before = names();
    const marks = texts('mark');
    nameOf('Per Haugen')?.click();
    correct();
    expect(names()).toEqual(after);
    expect(note()).toBe(told);
    expect(onPeopleEdited).toHaveBeenLastCalledWith([kept]);
    buttonNamed('Undo')?.click();
    expect(names()).toEqual(before);
    expect(texts('mark')).toEqual(marks);
    expect(note()).toBe('');
    expect(onPeopleEdited).toHaveBeenLastCalledWith([]);
  });

  test('of another day are there again, can be undone all at once, and are not kept anew', async () => {
    const edits: PersonEdit[] = [
      { type: 'hide', person: 'Per Haugen' },
      { type: 'rename', person: 'Astrid Nordahl', name: 'Astrid' },
    ];
    await open({ edits });
    expect(names()).toEqual(['Astrid', 'Ingrid Solheim']);
    expect(onPeopleEdited).not.toHaveBeenCalled();
    buttonNamed('Undo all 2')?.click();
    expect(names()).toEqual(['Per Haugen', 'Astrid Nordahl', 'Ingrid Solheim']);
  });

  test('take nothing that is no change', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    submit('Rename', ' ');
    submit('Rename', 'Per Haugen');
    submit('Merge', '');
    expect(onPeopleEdited).not.toHaveBeenCalled();
  });

  test('cannot split off the only mention', async () => {
    await open();
    nameOf('Ingrid Solheim')?.click();
    expect(texts('.edits button').join()).not.toContain('somebody else');
  });

  test('who is hidden stands below, and can be shown again', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    buttonNamed('Hide')?.click();
    expect(texts('.absent-people summary')).toEqual(['1 left out']);
    expect(texts('.absent-people li span')).toEqual(['Per Haugen hidden in this article']);
    expect(texts('mark')).not.toContain('Haugen');
    click('.absent-people button');
    expect(names()).toContain('Per Haugen');
    expect(texts('.absent-people')).toEqual([]);
  });

  test('who is never highlighted is so by the settings, and can be again', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    buttonNamed('Never highlight')?.click();
    const edit = { type: 'setNeverHighlight', name: 'Per Haugen' };
    expect(onEdit).toHaveBeenLastCalledWith({ ...edit, isOn: true });
    expect(onPeopleEdited).not.toHaveBeenCalled();
    expect(names()).not.toContain('Per Haugen');
    click('.absent-people button');
    expect(onEdit).toHaveBeenLastCalledWith({ ...edit, isOn: false });
    expect(names()).toContain('Per Haugen');
  });

  test('leave the focus in the list', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    const hide = buttonNamed('Hide');
    hide?.focus();
    hide?.click();
    expect(active()?.textContent).toBe('Astrid Nordahl');
  });

  test('are left with Escape, which closes nothing else', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    (one('.edit-person') as HTMLDetailsElement).open = true;
    one('.edit-person input')?.focus();
    expect(press(active(), 'Escape')).toBe(true);
    expect((one('.edit-person') as HTMLDetailsElement).open).toBe(false);
    expect(active()?.localName).toBe('summary');
    expect(press(active(), 'Escape')).toBe(false);
  });
});

describe('the card of a mention', () => {
  const card = () => texts('#card-name')[0];
  const cardPlace = () => texts('.person-card .place')[0];
  const hover = (element: Element | undefined, type: string) => {
    const event = new Event(type, { bubbles: true });
    element?.dispatchEvent(Object.assign(event, { pointerType: 'mouse' }));
  };
  const markOf = (text: string) => all('mark').find((mark) => mark.textContent === text);

  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  test('comes when the pointer rests, and goes when it leaves', async () => {
    await open();
    hover(markOf('Nordahl'), 'pointerover');
    expect(card()).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect([card(), cardPlace()]).toEqual(['Astrid Nordahl', '2 of 2']);
    expect(texts('.person-card .role')).toEqual(['mayor']);
    hover(markOf('Nordahl'), 'pointerout');
    vi.advanceTimersByTime(1000);
    expect(card()).toBeUndefined();
  });

  test('does not come when the pointer only passes', async () => {
    await open();
    hover(markOf('Nordahl'), 'pointerover');
    hover(markOf('Nordahl'), 'pointerout');
    vi.advanceTimersByTime(1000);
    expect(card()).toBeUndefined();
  });

  test('stays while the pointer is on it', async () => {
    await open();
    hover(markOf('Nordahl'), 'pointerover');
    vi.advanceTimersByTime(1000);
    hover(markOf('Nordahl'), 'pointerout');
    hover(one('.card-place'), 'pointerenter');
    vi.advanceTimersByTime(5000);
    expect(card()).toBe('Astrid Nordahl');
    hover(one('.card-place'), 'pointerleave');
    vi.advanceTimersByTime(1000);
    expect(card()).toBeUndefined();
  });

  test('comes with the focus, is walked with Tab, and Escape takes it away alone', async () => {
    await open();
    one('mark[tabindex="0"]')?.focus();
    expect(card()).toBe('Per Haugen');
    expect(active()?.getAttribute('aria-describedby')).toBe('card-text');
    expect(press(active(), 'Tab')).toBe(true);
    expect(active()?.className).toBe('previous-mention');
    expect(press(active(), 'Tab', true)).toBe(true);
    expect(active()?.localName).toBe('mark');
    expect(press(active(), 'Escape')).toBe(true);
    expect(card()).toBeUndefined();
    expect(press(active(), 'Escape')).toBe(false);
  });

  test('gives the focus back when Escape takes it away', async () => {
    await open();
    one('mark[tabindex="0"]')?.focus();
    press(active(), 'Tab');
    press(active(), 'Escape');
    expect(active()?.localName).toBe('mark');
    expect(card()).toBeUndefined();
  });

  test('comes with a click, which follows the person', async () => {
    await open();
    markOf('Nordahl')?.click();
    expect([card(), cardPlace(), place()]).toEqual(['Astrid Nordahl', '2 of 2', '2 of 2']);
  });

  test('goes along from mention to mention', async () => {
    await open();
    hover(markOf('Nordahl'), 'pointerover');
    vi.advanceTimersByTime(1000);
    click('.person-card .next-mention');
    expect([card(), cardPlace(), current()]).toEqual([
      'Astrid Nordahl',
      '1 of 2',
      'Astrid Nordahl',
    ]);
  });

  test('comes with n where no list tells how far the reader is, else not', async () => {
    await open();
    press(one('main'), 'n');
    expect(card()).toBeUndefined();
    click('.toggle-people');
    one('main')?.focus();
    press(active(), 'n');
    expect([card(), cardPlace()]).toEqual(['Per Haugen', '2 of 3']);
  });

  test('shows its person alone, also when the reader followed another', async () => {
    await open();
    press(one('main'), 'n');
    markOf('Nordahl')?.focus();
    click('.person-card .only');
    expect(texts('mark.followed')).toEqual(['Astrid Nordahl', 'Nordahl']);
    expect(one('.text')?.classList.contains('quiet')).toBe(true);
  });

  test('takes its person out of all articles, and back', async () => {
    await open();
    markOf('Nordahl')?.click();
    click('.person-card .never');
    const edit = { type: 'setNeverHighlight', name: 'Astrid Nordahl' };
    expect(onEdit).toHaveBeenLastCalledWith({ ...edit, isOn: true });
    expect(texts('mark')).not.toContain('Nordahl');
    expect(texts('.person-card button')).toEqual(['Highlight again']);
    click('.person-card .never');
    expect(onEdit).toHaveBeenLastCalledWith({ ...edit, isOn: false });
    expect(texts('mark')).toContain('Nordahl');
  });

  test('does not come on what is not marked while one person is shown alone', async () => {
    await open();
    nameOf('Per Haugen')?.click();
    click('.only');
    hover(markOf('Nordahl'), 'pointerover');
    vi.advanceTimersByTime(1000);
    expect(card()).toBeUndefined();
    markOf('Nordahl')?.click();
    expect(card()).toBeUndefined();
  });
});
