import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import type { LoadExtra } from '../../src/view/extras.ts';
import type { FoundPeople } from '../../src/view/people-state.ts';
import type { Reading } from '../../src/view/reading.ts';
import { settingsExtra } from '../../src/view/settings/settings-extra.tsx';
import { openNotice, openView, type View } from '../../src/view/view.tsx';
import { english } from '../../tools/english.ts';
import { ALL_EXTRAS } from './all-extras.ts';
import { isPopoverOpen, screen } from './browser-stubs.ts';
import { personIn, sampleReading } from './sample-reading.ts';

const onClose = vi.fn();
const onEdit = vi.fn();
const onPeopleEdited = vi.fn();
const onLeave = vi.fn();
const loadExtra = vi.fn<LoadExtra>(async (name) => ALL_EXTRAS[name]);
const options = {
  translate: english,
  locale: 'en-GB',
  settings: DEFAULTS,
  loadExtra: loadExtra as LoadExtra,
  onEdit,
  isPrivate: false,
  onCounted() {},
  onPeopleEdited,
  place: null,
  onLeave,
  onClose,
};
let view: View | undefined;

function open(reading: Reading = sampleReading()): View {
  view = openView(document, reading, options);
  return view;
}

/** Opens the sample with Haugen (3 mentions) and Nordahl (2) marked. */
async function openWithPeople(): Promise<FoundPeople> {
  const reading = sampleReading();
  const haugen = personIn(reading, 'Per Haugen', /(Per )?Haugen/g);
  const nordahl = { ...personIn(reading, 'Astrid Nordahl', /(Astrid )?Nordahl/g), role: 'mayor' };
  const found: FoundPeople = { people: [nordahl, haugen], coverage: 'full', edits: [] };
  open(reading).showPeople(found);
  await vi.waitFor(() => expect(all('mark')).not.toEqual([]));
  return found;
}

beforeEach(() => {
  screen.isWide = true;
  document.body.innerHTML = '<h1 class="page">Page</h1><input>';
});
afterEach(() => {
  view?.close();
  view = undefined;
  onClose.mockReset();
  onEdit.mockReset();
});

const root = () => document.querySelector('galley-view')?.shadowRoot;
const all = (selector: string) => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (selector: string) => all(selector)[0];
const click = (selector: string) => one(selector)?.click();
const press = (key: string) =>
  one('main')?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

/** The text of the article that is not hidden. */
function shownText(): string {
  const copy = one('.text')?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden], .removal')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('openView', () => {
  test('shows title, site, byline, date, length and text in a modal dialog', () => {
    open();
    expect(one('dialog')?.hasAttribute('open')).toBe(true);
    expect(one('h1')?.textContent).toBe('Sollund closes its harbour');
    expect(one('.site')?.textContent).toBe('The Harbour Gazette');
    expect(one('.byline')?.textContent).toBe('Ingrid Solheim');
    expect(all('.facts li').map(({ textContent }) => textContent)).toEqual([
      '20 November 2026',
      '1 minute to read',
      '25 words',
    ]);
    expect(one('.source a')?.getAttribute('href')).toBe('https://news.example/harbour');
    expect(shownText()).toContain('The harbour of Sollund closes');
  });

  test('leaves out what the page does not tell', () => {
    const reading = sampleReading();
    Object.assign(reading.article, { byline: null, published: 'today', url: 'file:///story.html' });
    open(reading);
    expect(one('.byline')).toBeUndefined();
    expect(one('time')).toBeUndefined();
    expect(one('.source')).toBeUndefined();
  });

  test('writes to no node of the page, and leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    open();
    const host = document.querySelector('galley-view');
    host?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(host?.parentNode).toBeNull();
  });

  test('drops the design of the page from the text, and keeps its links', () => {
    open();
    expect(one('.text .lead')).toBeUndefined();
    expect(one('.text [style]')).toBeUndefined();
    expect(one('.text a[href="https://news.example/towns"]')).toBeDefined();
  });

  test('leaves the reading as it was, so that it can be shown again', () => {
    const reading = sampleReading();
    const before = reading.article.body.outerHTML;
    const people = [personIn(reading, 'Per Haugen', /(Per )?Haugen/g)];
    open(reading).showPeople({ people, coverage: 'full', edits: [] });
    expect(reading.article.body.outerHTML).toBe(before);
  });

  test('takes away a view that an older script left', () => {
    document.documentElement.append(document.createElement('galley-view'));
    open();
    expect(document.querySelectorAll('galley-view')).toHaveLength(1);
  });

  test('goes on top again when the page opens a dialog of its own', () => {
    open();
    const shown = vi.spyOn(one('dialog') as HTMLDialogElement, 'showModal');
    const dialog = document.body.appendChild(document.createElement('dialog'));
    vi.spyOn(dialog, 'matches').mockReturnValue(true); // jsdom knows no :modal
    dialog.dispatchEvent(new Event('toggle'));
    expect(shown).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
    expect(root()?.activeElement?.localName).toBe('main');
  });

  test('follows a footnote within the view', () => {
    open();
    const target = one('[id="article-n1"]');
    const scrolled = vi.spyOn(target as HTMLElement, 'scrollIntoView');
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    one('.text a[href="#n1"]')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(scrolled).toHaveBeenCalled();
  });

  test('lets other links go where they go', () => {
    open();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    one('.text a[href^="https:"]')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('closing', () => {
  test.each<[string, () => void]>([
    ['close()', () => view?.close()],
    ['the button', () => click('button.close')],
    ['the dialog (Escape)', () => (one('dialog') as HTMLDialogElement).close()],
  ])('by %s takes the view away and tells once', async (_, close) => {
    open();
    close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    view?.close();
    expect(document.querySelector('galley-view')).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('by the page, which removes our element, is noticed', async () => {
    open();
    document.querySelector('galley-view')?.remove();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  test('gives scroll position and focus back', () => {
    const box = document.querySelector('input');
    box?.focus();
    document.documentElement.scrollTop = 700;
    open();
    document.documentElement.scrollTop = 0;
    view?.close();
    expect(document.documentElement.scrollTop).toBe(700);
    expect(document.activeElement).toBe(box);
  });

  test('with Escape closes the sheet of people first, where it lies over the text', () => {
    screen.isWide = false;
    open();
    expect(one('.people-panel')?.hidden).toBe(true);
    click('.toggle-people');
    expect(press('Escape')).toBe(false); // the dialog's own Escape is held back
    expect(one('.people-panel')?.hidden).toBe(true);
    expect(press('Escape')).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ['its button', () => click('.hide-people')],
    ['Escape', () => press('Escape')],
  ])('of the sheet by %s gives the focus to the button that opens it', (_, close) => {
    screen.isWide = false;
    open();
    click('.toggle-people');
    one('.hide-people')?.focus();
    close();
    expect(root()?.activeElement?.className).toBe('toggle-people');
  });

  test('with Escape does not stop at the list of people beside the text', () => {
    open();
    expect(one('.people-panel')?.hidden).toBe(false);
    expect(press('Escape')).toBe(true);
  });
});

describe('events in the view', () => {
  test.each(['keydown', 'click', 'wheel', 'input'])('%s does not reach the page', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    open();
    one('h1')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener(type, heard);
  });
});

describe('the people', () => {
  const status = () => one('.people-status')?.textContent;
  const current = () => all('mark.current').map(({ textContent }) => textContent);

  test('are being looked for at first', () => {
    open();
    expect(status()).toBe('Looking for people…');
    expect(all('mark')).toEqual([]);
  });

  test('are marked in the text', async () => {
    await openWithPeople();
    expect(status()).toBe('');
    expect(all('mark').map(({ textContent }) => textContent)).toEqual([
      'Per',
      ' ',
      'Haugen',
      'Haugen',
      'Astrid Nordahl',
      'Haugen',
      'Nordahl',
    ]);
  });

  test('are told apart by colour and by line', async () => {
    await openWithPeople();
    const looks = ['Per', 'Astrid Nordahl'].map((name) => {
      const mark = all('mark').find(({ textContent }) => textContent === name);
      return { line: mark?.className, hue: mark?.style.getPropertyValue('--hue') };
    });
    expect(looks[0]?.line).not.toBe(looks[1]?.line);
    expect(looks[0]?.hue).not.toBe(looks[1]?.hue);
  });

  test('are followed from mention to mention by key, and told', async () => {
    await openWithPeople();
    press('n');
    expect(current()).toEqual(['Per', ' ', 'Haugen']);
    press('n');
    expect(current()).toEqual(['Haugen']);
    press('n');
    press('n');
    press('p');
    expect(one('.sheet > [role=status].unseen')?.textContent).toBe('Per Haugen: mention 3 of 3');
  });

  test('are not stepped through with the keys of the browser', async () => {
    await openWithPeople();
    const event = new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true });
    one('main')?.dispatchEvent(event);
    expect(current()).toEqual([]);
  });

  test('are one stop of the Tab key: the first mention, or the one the reader is at', async () => {
    await openWithPeople();
    const stops = () => all('mark[tabindex="0"]').map(({ textContent }) => textContent);
    expect(stops()).toEqual(['Per']);
    press('n');
    press('n');
    expect(stops()).toEqual(['Haugen']);
  });

  test('are marked once, also when told twice', async () => {
    const found = await openWithPeople();
    const before = all('mark').length;
    view?.showPeople(found);
    expect(all('mark')).toHaveLength(before);
  });

  test('are not marked where highlights are off, but for whom the reader follows', async () => {
    await openWithPeople();
    expect(one('.text')?.classList.contains('quiet')).toBe(false);
    const reading = { ...DEFAULTS.reading, showsHighlights: false };
    view?.showSettings({ ...DEFAULTS, reading });
    expect(one('.text')?.classList.contains('quiet')).toBe(true);
    expect(all('mark[tabindex="0"]')).toEqual([]);
    press('n');
    expect(all('mark.followed').map(({ textContent }) => textContent)).toContain('Per');
  });

  test.each([
    ['full', 'No people are named in this story.'],
    ['partial', 'No people were found. In this language Galley knows only the clearest names.'],
    ['none', 'Galley cannot tell names in this language yet.'],
  ] as const)('where nobody was found, with %s coverage, it says so', (coverage, text) => {
    open().showPeople({ people: [], coverage, edits: [] });
    expect(status()).toBe(text);
  });

  test('it says so when they could not be found', () => {
    open().peopleFailed();
    expect(status()).toBe('The people of this story could not be looked up.');
  });
});

describe('an extra', () => {
  test('that was asked for with its key opens over the view, and closes alone', async () => {
    open();
    press('?');
    await vi.waitFor(() => expect(one('.key-sheet')?.hasAttribute('open')).toBe(true));
    expect(all('.key-line dt').map(({ textContent }) => textContent)).toContain('Esc');
    press('?');
    expect(all('.key-sheet')).toHaveLength(1);
    click('.key-sheet button');
    await vi.waitFor(() => expect(one('.key-sheet')).toBeUndefined());
    expect(onClose).not.toHaveBeenCalled();
  });

  test('leaves the keys to what is open over the view', async () => {
    await openWithPeople();
    press('?');
    await vi.waitFor(() => expect(one('.key-sheet')).toBeDefined());
    const event = new KeyboardEvent('keydown', { key: 'n', bubbles: true });
    one('.key-sheet h2')?.dispatchEvent(event);
    expect(all('mark.current')).toEqual([]);
  });

  test('that cannot be loaded is said to be missing', async () => {
    loadExtra.mockRejectedValueOnce(new Error('the extension was updated'));
    open();
    press('?');
    await vi.waitFor(() => expect(one('.problem')?.textContent).toContain('could not be loaded'));
  });

  test('that comes after the view was closed is not used', async () => {
    const opened = vi.spyOn(settingsExtra, 'openKeySheet');
    open();
    press('?');
    view?.close();
    await loadExtra.mock.results.at(-1)?.value;
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
  });
});

test('buttons name their keys, but none that are switched off', () => {
  const view = open();
  const keep = one('.open-keep');
  expect(keep?.getAttribute('aria-keyshortcuts')).toBe('k');
  expect(keep?.title).toBe('Copy or save (\u2066k\u2069)');
  const reading = { ...DEFAULTS.reading, hasLetterKeys: false };
  view.showSettings({ ...DEFAULTS, reading });
  expect(keep?.hasAttribute('aria-keyshortcuts')).toBe(false);
  expect(keep?.title).toBe('Copy or save');
});

describe('the settings', () => {
  const choose = (value: string) => click(`.settings [value=${value}]`);
  async function openSettings(): Promise<HTMLElement> {
    open();
    click('.open-settings');
    await vi.waitFor(() => expect(one('.settings')).toBeDefined());
    return one('.settings') as HTMLElement;
  }

  test('are applied from the first paint on', () => {
    const reading = { ...DEFAULTS.reading, theme: 'black' as const };
    view = openView(document, sampleReading(), { ...options, settings: { ...DEFAULTS, reading } });
    expect(one('dialog')?.dataset.theme).toBe('black');
  });

  test('open under their button, with the focus in them', async () => {
    const popover = await openSettings();
    expect(isPopoverOpen(popover)).toBe(true);
    expect(popover.contains(root()?.activeElement ?? null)).toBe(true);
    expect((one('.open-settings') as HTMLButtonElement).popoverTargetElement).toBe(popover);
  });

  test('are applied at once and kept', async () => {
    await openSettings();
    choose('sepia');
    expect(one('dialog')?.dataset.theme).toBe('sepia');
    expect(onEdit.mock.calls).toEqual([[{ type: 'setReading', fields: { theme: 'sepia' } }]]);
  });

  test('show what was changed elsewhere meanwhile', async () => {
    await openSettings();
    const reading = { ...DEFAULTS.reading, theme: 'dark' as const };
    view?.showSettings({ ...DEFAULTS, reading });
    expect((one('.settings [value=dark]') as HTMLInputElement).checked).toBe(true);
    expect(onEdit).not.toHaveBeenCalled();
  });
});

describe('openNotice', () => {
  test.each([
    ['noArticle', 'There is no article on this page'],
    ['pdf', 'Galley cannot read PDF files yet'],
  ] as const)('%s says what is the matter', (notice, title) => {
    view = openNotice(document, notice, options);
    expect(one('h1')?.textContent).toBe(title);
    click('.back');
    expect(document.querySelector('galley-view')).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
