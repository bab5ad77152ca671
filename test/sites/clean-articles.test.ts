import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanIfArticle } from '../../src/sites/in-page/clean-articles.ts';
import { paragraphs } from '../article/invented-text.ts';

const TITLE = 'The ferry sails again from Monday';
const story = (count = 7) => `<h1>${TITLE}</h1><p>17 May 2026</p><div>${paragraphs(count)}</div>`;
const isGuarded = () => document.adoptedStyleSheets.length > 0;

let navigation: { type: string; responseStatus?: number };
let state: DocumentReadyState;
let displayMode: string;
let ended: AbortController;
const opening = {
  open: vi.fn(async (_isReturn: boolean, _isWanted: boolean) => true),
  reread: vi.fn(),
};

/** A visit from its first moment; gives what the background was asked: [isReturn, isWanted]. */
function visit(isFirst = true): void {
  void cleanIfArticle(window, opening, { isFirst, ended: ended.signal });
}

function become(next: DocumentReadyState): void {
  state = next;
  document.dispatchEvent(new Event('readystatechange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  [navigation, state, displayMode] = [{ type: 'navigate' }, 'loading', 'browser'];
  ended = new AbortController();
  opening.open.mockClear();
  opening.reread.mockClear();
  history.replaceState(null, '', '/2026/05/17/the-ferry-sails-again-from-monday');
  document.title = `${TITLE} - The Courier`;
  document.body.innerHTML = story();
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(CSSStyleSheet.prototype, { replaceSync() {} });
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [navigation as never]);
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes(`: ${displayMode})`),
  }));
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the page is kept from showing', () => {
  test('on screen, not on paper', () => {
    const replaceSync = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    visit();
    expect(replaceSync.mock.lastCall?.[0]).toMatch(/^@media screen \{[^@]*opacity: 0[^@]*\}$/);
  });

  test('until it is clean, where that is soon', async () => {
    visit();
    expect(isGuarded()).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, true);
    expect(isGuarded()).toBe(false);
  });

  test('no longer than 400 ms, however slow it is', async () => {
    visit();
    await vi.advanceTimersByTimeAsync(399);
    expect(isGuarded()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(isGuarded()).toBe(false);
  });

  test('not while its text is waited for', async () => {
    document.body.innerHTML = '';
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    expect(isGuarded()).toBe(false);
  });

  test('not after the opening has failed', async () => {
    opening.open.mockRejectedValueOnce(new Error('the background has gone'));
    void cleanIfArticle(window, opening, { isFirst: true, ended: ended.signal }).catch(() => {});
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    expect(isGuarded()).toBe(false);
  });

  test.each([
    ['a front page', '/', 'navigate'],
    ['a section', '/world', 'navigate'],
    [
      'a page that the reader returned to',
      '/2026/05/17/the-ferry-sails-again-from-monday',
      'back_forward',
    ],
  ])('never on %s', (_, path, type) => {
    history.replaceState(null, '', path);
    navigation = { type };
    visit();
    expect(isGuarded()).toBe(false);
  });
});

test('a page in the background, or drawn before it is asked for, waits until it is seen', async () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  visit();
  become('interactive');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isGuarded()).toBe(false);
  expect(opening.open).not.toHaveBeenCalled();
  seen.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, true);
});

describe('text that comes late', () => {
  test.each([200, 700, 1700, 3700])('%i ms after the page, opens', async (delay) => {
    document.body.innerHTML = '';
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(delay);
    expect(opening.open).not.toHaveBeenCalled();
    document.body.innerHTML = story();
    await vi.advanceTimersByTimeAsync(2000);
    expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, true);
  });

  test('later than four seconds is left to the reader', async () => {
    document.body.innerHTML = '';
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(4000);
    document.body.innerHTML = story();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opening.open).not.toHaveBeenCalled();
  });

  test.each([
    ['much more', 14, 1],
    ['as much as before', 7, 0],
  ])('after the view opened is read once: %s', async (_, count, times) => {
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    document.body.innerHTML = story(count);
    become('complete');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opening.reread).toHaveBeenCalledTimes(times);
  });
});

describe('nothing opens, but the page is remembered as seen,', () => {
  test.each(['standalone', 'minimal-ui'])('in a site installed as an app (%s)', async (mode) => {
    displayMode = mode;
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, false);
  });

  test('while something fills the screen', async () => {
    Object.defineProperty(document, 'fullscreenElement', {
      value: document.body,
      configurable: true,
    });
    visit();
    become('interactive');
    await vi.advanceTimersByTimeAsync(0);
    expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, false);
    Reflect.deleteProperty(document, 'fullscreenElement');
  });
});

test('by back or forward it is for the background to say whether the reader saw it', async () => {
  navigation = { type: 'back_forward' };
  visit();
  become('interactive');
  await vi.advanceTimersByTimeAsync(0);
  expect(opening.open).toHaveBeenCalledExactlyOnceWith(true, true);
});

test('what the browser had put away to save memory comes back as it was', async () => {
  navigation = { type: 'back_forward' };
  Object.defineProperty(document, 'wasDiscarded', { value: true, configurable: true });
  visit();
  become('interactive');
  await vi.advanceTimersByTimeAsync(0);
  expect(opening.open).toHaveBeenCalledExactlyOnceWith(false, true);
  Reflect.deleteProperty(document, 'wasDiscarded');
});

test('a server’s error page is not looked at', async () => {
  navigation = { type: 'navigate', responseStatus: 404 };
  visit();
  become('interactive');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(opening.open).not.toHaveBeenCalled();
});

test('a page that was left meanwhile does not open', async () => {
  visit();
  ended.abort();
  become('interactive');
  await vi.advanceTimersByTimeAsync(5000);
  expect(opening.open).not.toHaveBeenCalled();
});
