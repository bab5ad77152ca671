// The scripts of one extension share a world of their own in the page, which the page cannot see: here they meet.
interface World {
  galleyReread?: () => void;
}

/** Offers to read the page anew into the open view. */
export function offerReread(world: object, reread: () => void): void {
  (world as World).galleyReread = reread;
}

/** What another script of ours offered; undefined if none did. */
export function rereadOf(world: object): (() => void) | undefined {
  return (world as World).galleyReread;
}
