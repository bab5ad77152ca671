import type { Browser } from './browser.ts';
import type { ReadingPlace } from './view/reading-place.ts';

type Session = Pick<Browser['storage']['session'], 'get' | 'set'>;
type Places = [address: string, place: ReadingPlace][];

/** Places in so many articles are remembered, until the browser ends; only in memory. */
const MAX_PLACES = 100;

const placesIn = async (session: Session): Promise<Places> =>
  ((await session.get('places')) as { places?: Places }).places ?? [];

/** One after the other: whoever asks gets what was kept before. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Remembers where the reader left an article; nothing where that was its beginning. */
export function keepPlace(
  session: Session,
  address: string,
  place: ReadingPlace | null,
): Promise<void> {
  return inTurn(async () => {
    const others = (await placesIn(session)).filter(([other]) => other !== address);
    const places: Places = place ? [...others, [address, place]] : others;
    await session.set({ places: places.slice(-MAX_PLACES) });
  });
}

/** Where the reader left the article at `address`; null if they did not, or at its beginning. */
export async function placeAt(session: Session, address: string): Promise<ReadingPlace | null> {
  const places = await inTurn(() => placesIn(session));
  return places.find(([other]) => other === address)?.[1] ?? null;
}
