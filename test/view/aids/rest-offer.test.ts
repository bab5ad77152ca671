import { expect, test } from 'vitest';
import { restOffer } from '../../../src/view/aids/rest-offer.ts';
import { textsFor } from '../../../src/view/texts.ts';

const texts = textsFor((key, ...args) => [key, ...args].join(' '), 'en');
const offered = (load: Parameters<typeof restOffer>[3]) => {
  const offer = restOffer(document, texts, 2, load);
  return {
    button: offer.querySelector('button') as HTMLButtonElement,
    said: offer.querySelector('span') as HTMLElement,
  };
};
const settled = () => new Promise((next) => setTimeout(next));

test('it says how much there is', () => {
  expect(offered(async () => {}).button.textContent).toBe('viewRestOther 2');
});

test('a failure is said, and it can be tried again', async () => {
  let tries = 0;
  const { button, said } = offered(async () => {
    tries++;
    throw new Error('gone');
  });
  button.click();
  expect(said.textContent).toBe('viewRestLoading');
  await settled();
  expect(said.textContent).toBe('viewRestFailed');
  button.click();
  await settled();
  expect(tries).toBe(2);
});

test('it can be stopped', async () => {
  const { button, said } = offered(
    (signal) =>
      new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  );
  button.click();
  expect(button.textContent).toBe('viewRestStop');
  button.click();
  await settled();
  expect(said.textContent).toBe('viewRestStopped');
  expect(button.textContent).toBe('viewRestOther 2');
});
