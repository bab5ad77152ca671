import { isRecord } from '../settings/check.ts';

/** What is used of `browser.storage.local`. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'siteUse';
const DAY_MS = 86_400_000;

/** Day on which articles of a line last opened by themselves, in days since 1970: finer is nobody's business. */
export type LastUsed = Readonly<Record<string, number>>;

export async function readLastUsed(area: Pick<Area, 'get'>): Promise<LastUsed> {
  const { [KEY]: stored } = await area.get(KEY);
  if (!isRecord(stored)) return {};
  const days = Object.entries(stored).filter(([, day]) => Number.isSafeInteger(day));
  return Object.fromEntries(days) as Record<string, number>;
}

/**
 * Notes that a line was used today; writes at most once a day for each. What is no longer on the list (`lines`) is
 * forgotten with it.
 */
export async function noteUse(
  area: Area,
  line: string,
  now: number,
  lines: () => Promise<readonly string[]>,
): Promise<void> {
  const used = await readLastUsed(area);
  const day = Math.floor(now / DAY_MS);
  if (used[line] === day) return;
  const listed = new Set(await lines());
  const kept = Object.entries(used).filter(([other]) => listed.has(other));
  await area.set({ [KEY]: { ...Object.fromEntries(kept), [line]: day } });
}

export const dateOfDay = (day: number) => new Date(day * DAY_MS);
