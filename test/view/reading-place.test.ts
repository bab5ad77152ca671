import { describe, expect, test } from 'vitest';
import { goToPlace, isReadingPlace, readPlace } from '../../src/view/reading-place.ts';

/** A view scrolled to `scrollTop`, over blocks of these heights that begin 200 pixels below its top. */
function viewOf(heights: number[], scrollTop: number) {
  const dialog = document.createElement('div');
  const body = document.createElement('div');
  dialog.scrollTop = scrollTop;
  let start = 200;
  for (const height of heights) {
    const block = body.appendChild(document.createElement('p'));
    const top = start;
    block.getBoundingClientRect = () =>
      ({ top: top - dialog.scrollTop, bottom: top + height - dialog.scrollTop, height }) as DOMRect;
    start += height;
  }
  return { dialog, body };
}

describe('readPlace', () => {
  test('is nothing at the beginning', () => {
    const { dialog, body } = viewOf([100, 100], 0);
    expect(readPlace(dialog, body)).toBeNull();
    dialog.scrollTop = 20;
    expect(readPlace(dialog, body)).toBeNull();
  });

  test('is the block under the bar, and how much of it is above', () => {
    const { dialog, body } = viewOf([100, 100, 100], 200 + 150 - 56);
    expect(readPlace(dialog, body)).toEqual({ block: 1, part: 0.5 });
  });
});

test('a place is found again in a text of another size', () => {
  const { dialog, body } = viewOf([300, 400, 300], 0);
  goToPlace(dialog, body, { block: 1, part: 0.5 });
  expect(dialog.scrollTop).toBe(200 + 300 + 200 - 56);
  expect(readPlace(dialog, body)).toEqual({ block: 1, part: 0.5 });
});

test('a place that is not there moves nothing', () => {
  const { dialog, body } = viewOf([100], 40);
  goToPlace(dialog, body, { block: 9, part: 0 });
  expect(dialog.scrollTop).toBe(40);
});

test.each([
  [{ block: 0, part: 0 }, true],
  [{ block: 12, part: 1 }, true],
  [null, false],
  [{ block: '1', part: 0 }, false],
  [{ block: 1, part: 1.5 }, false],
  [{ block: 1, part: Number.NaN }, false],
])('%j is a place: %s', (value, expected) => {
  expect(isReadingPlace(value)).toBe(expected);
});
