import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchForAnotherPage } from '../../src/view/page-left.ts';

const onLeft = vi.fn();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onLeft.mockReset();
  history.replaceState(null, '', '/story');
  document.title = 'Story';
  document.body.innerHTML = '<h1>Story</h1>';
  end = new AbortController();
  watchForAnotherPage(document, end.signal, onLeft);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Lets observers and timers see what was changed. */
const settle = () => vi.advanceTimersByTimeAsync(600);

describe('a page that becomes another one', () => {
  test('with address and title is left', async () => {
    history.pushState(null, '', '/other');
    document.title = 'Other';
    await settle();
    expect(onLeft).toHaveBeenCalledOnce();
  });

  test('with the title changed some time after the address is left then', async () => {
    history.pushState(null, '', '/other');
    await settle();
    expect(onLeft).not.toHaveBeenCalled();
    document.title = 'Other';
    await settle();
    expect(onLeft).toHaveBeenCalled();
  });

  test('by its headline alone is left', async () => {
    history.pushState(null, '', '/story?id=2');
    document.body.innerHTML = '<h1>Other</h1>';
    await settle();
    expect(onLeft).toHaveBeenCalled();
  });

  test('through the browser’s back is left at once', () => {
    history.replaceState(null, '', '/front');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(onLeft).toHaveBeenCalledOnce();
  });
});

describe('a page that stays what it is', () => {
  test.each<[string, () => void]>([
    ['tidies its address up', () => history.replaceState(null, '', '/story?clean')],
    [
      'counts news in its title',
      () => {
        document.title = '(3) Story';
      },
    ],
    ['goes to a place in it', () => history.pushState(null, '', '#notes')],
    ['goes back to a place in it', () => dispatchEvent(new PopStateEvent('popstate'))],
  ])('%s and is not left', async (_, change) => {
    change();
    await settle();
    expect(onLeft).not.toHaveBeenCalled();
  });

  test('and whose view has closed is watched no more', async () => {
    end.abort();
    history.pushState(null, '', '/other');
    document.title = 'Other';
    await settle();
    expect(onLeft).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
