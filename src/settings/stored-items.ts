import { isRecord } from './check.ts';
import type { Section } from './settings.ts';

// storage.sync holds 512 items of 8,192 bytes, 102,400 in all; storage.local 5 MB or more. So:
//   version              number
//   reading, people, listening   one item each, some hundred bytes
//   sites.0, sites.1 …   the list of sites in pieces: 2,000 of them are some 80 kB
//   promos               the reader's own phrases
//   promos.news.example  what is remembered for one site
export type Items = Record<string, unknown>;

/** Bytes of an item at most, its key included, with some room to spare. */
const MAX_ITEM_BYTES = 7500;

const SITES_PIECE = /^sites\.\d+$/;
const PROMOS_OF_SITE = /^promos\.(.+)$/;

/** Whether an item under this key holds (a part of) a section. */
export function isItemOf(section: Section, key: string): boolean {
  return key === section || key.startsWith(`${section}.`);
}

/** The items that hold one section of what `changesFrom` gave; none where nothing was changed. */
export function toItems(section: Section, changes: unknown): Items {
  if (Array.isArray(changes)) {
    return Object.fromEntries(pieces(changes).map((piece, i) => [`${section}.${i}`, piece]));
  }
  if (!isRecord(changes)) return {};
  if (section !== 'promos') return { [section]: changes };
  const { bySite, ...rest } = changes;
  const sites = Object.entries(isRecord(bySite) ? bySite : {});
  return {
    ...(Object.keys(rest).length > 0 && { promos: rest }),
    ...Object.fromEntries(sites.map(([site, promos]) => [`promos.${site}`, promos])),
  };
}

/** Puts items together again, for `parseSettings`. They may be anything. */
export function fromItems(items: Items): Record<string, unknown> {
  const sitePieces = Object.keys(items).filter((key) => SITES_PIECE.test(key));
  const sites = sitePieces
    .toSorted((a, b) => Number(a.slice(6)) - Number(b.slice(6)))
    .flatMap((key) => items[key]);
  const bySite = Object.entries(items).flatMap(([key, item]) => {
    const site = PROMOS_OF_SITE.exec(key)?.[1];
    return site === undefined ? [] : [[site, item] as const];
  });
  return {
    ...items,
    ...(sitePieces.length > 0 && { sites }),
    ...((bySite.length > 0 || items.promos !== undefined) && {
      promos: withSites(items.promos, bySite),
    }),
  };
}

/** What is no record goes on as it is: the parser says that it is wrong, and the sites are not lost for it. */
function withSites(promos: unknown, bySite: (readonly [string, unknown])[]) {
  return {
    ...(isRecord(promos) ? promos : promos !== undefined && { phrases: promos }),
    bySite: Object.fromEntries(bySite),
  };
}

/** Cuts a list so that each piece is an item that storage.sync takes. */
function pieces(list: unknown[]): unknown[][] {
  const all: unknown[][] = [];
  let room = 0;
  for (const entry of list) {
    const bytes = new TextEncoder().encode(JSON.stringify(entry)).length + 1;
    if (bytes > room) {
      all.push([]);
      room = MAX_ITEM_BYTES;
    }
    all.at(-1)?.push(entry);
    room -= bytes;
  }
  return all;
}
