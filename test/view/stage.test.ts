import './browser-stubs.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { raiseStage, takeAwayStale } from '../../src/view/stage.ts';

afterEach(() => void takeAwayStale(document));

describe('what a script of an older version left', () => {
  test('goes, and is said to have been on screen', () => {
    raiseStage(document, () => {});
    expect(takeAwayStale(document)).toBe(true);
    expect(document.querySelector('galley-view')).toBeNull();
  });

  test('was not on screen where the browser had closed it already', () => {
    raiseStage(document, () => {});
    const root = document.querySelector('galley-view')?.shadowRoot;
    root?.querySelector('dialog')?.removeAttribute('open');
    expect(takeAwayStale(document)).toBe(false);
    expect(document.querySelector('galley-view')).toBeNull();
  });

  test('is nothing on most pages', () => {
    expect(takeAwayStale(document)).toBe(false);
  });
});

describe('hiding the page', () => {
  test('is handed to who outlives the script, and taken back', async () => {
    const askToHide = vi.fn(async () => true);
    const { lower } = raiseStage(document, () => {}, askToHide);
    expect(askToHide.mock.calls).toEqual([[true]]);
    lower();
    expect(askToHide.mock.calls).toEqual([[true], [false]]);
  });

  test('does without them where they fail', async () => {
    const onLowered = vi.fn();
    const { lower } = raiseStage(document, onLowered, () => Promise.reject(new Error('gone')));
    await Promise.resolve();
    lower();
    expect(onLowered).toHaveBeenCalledOnce();
  });
});
