import { expect, test } from 'vitest';
import { type LoadPicture, loadPictures } from '../../../src/view/keep/pictures/embed-pictures.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2]);
const addresses = Array.from({ length: 9 }, (_, at) => `https://pictures.example/${at}.png`);
const asItIs = async <T>(picture: T) => picture;

test('pictures are loaded four at a time, and told of; what cannot be had is missing', async () => {
  let [loading, most] = [0, 0];
  const load: LoadPicture = async (address) => {
    loading += 1;
    most = Math.max(most, loading);
    await new Promise((done) => setTimeout(done, 1));
    loading -= 1;
    if (address.includes('/3.')) throw new Error('gone');
    return address.includes('/4.') ? new Uint8Array([1]) : PNG;
  };
  const told: number[] = [];
  const { signal } = new AbortController();
  const pictures = await loadPictures(addresses, load, asItIs, signal, ({ done, missing, bytes }) =>
    told.push(done * 1000 + missing * 100 + bytes),
  );
  expect(most).toBe(4);
  expect([...pictures.keys()]).toEqual(addresses.filter((one) => !/[34]\.png$/.test(one)));
  expect([told[0], told.at(-1)]).toEqual([0, 9000 + 200 + 7 * PNG.length]);
});

test('once it is stopped nothing more is loaded, nor told', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const load: LoadPicture = async (address) => {
    asked.push(address);
    if (asked.length === 4) stop.abort();
    return PNG;
  };
  const told: number[] = [];
  await expect(
    loadPictures(addresses, load, asItIs, stop.signal, ({ done }) => told.push(done)),
  ).rejects.toThrow('abort');
  expect(asked).toHaveLength(4);
  expect(told).toEqual([0]);
});
