import { expect, test } from 'vitest';
import type { Browser } from '../src/browser.ts';
import { keepPlace, placeAt } from '../src/places.ts';

function session() {
  let items: Record<string, unknown> = {};
  return {
    get: async () => structuredClone(items),
    set: async (added: Record<string, unknown>) => {
      items = { ...items, ...added };
    },
  } as unknown as Browser['storage']['session'];
}

const address = (index: number) => `https://news.example/${index}`;

test('a place is kept by the article’s address', async () => {
  const one = session();
  await keepPlace(one, address(1), { block: 4, part: 0.5 });
  expect(await placeAt(one, address(1))).toEqual({ block: 4, part: 0.5 });
  expect(await placeAt(one, address(2))).toBeNull();
});

test('an article left at its beginning is forgotten', async () => {
  const one = session();
  await keepPlace(one, address(1), { block: 4, part: 0.5 });
  await keepPlace(one, address(1), null);
  expect(await placeAt(one, address(1))).toBeNull();
});

test('the oldest of more than a hundred are forgotten', async () => {
  const one = session();
  for (let index = 0; index <= 100; index++) {
    await keepPlace(one, address(index), { block: index, part: 0 });
  }
  expect(await placeAt(one, address(0))).toBeNull();
  expect(await placeAt(one, address(1))).toEqual({ block: 1, part: 0 });
});
