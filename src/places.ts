import type { Browser } from './browser.ts';
import type { ReadingPlace } from './view/reading-place.ts';

type Session = Pick<Browser['storage']['session'], 'get' | 'set'>;
type Places = [address: string, place: ReadingPlace][];

/** Places in so many articles are remembered, until the browser ends; only in memory. */
const MAX_PLACES = 100;

const placesIn = async (session: Session): Promise<Places> =>
  ((await session.get('places')) as { places?: Places }).places ?? [];

/** Remembers where the reader left an article; nothing where that was its beginning. */
export async function keepPlace(
  session: Session,
  address: string,
  place: ReadingPlace | null,
): Promise<void> {
  const others = (await placesIn(session)).filter(([other]) => other !== address);
  const places: Places = place ? [...others, [address, place]] : others;
  await session.set({ places: places.slice(-MAX_PLACES) });
}

/** Where the reader left the article at `address`; null if they did not, or at its beginning. */
export async function placeAt(session: Session, address: string): Promise<ReadingPlace | null> {
  return (await placesIn(session)).find(([other]) => other === address)?.[1] ?? null;
}
