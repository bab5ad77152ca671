import { everything, type StorageArea } from './stored-sections.ts';

/** Where what was put right is told of, until the reader has seen it. */
const REPAIRED = 'repaired';
/** More paths than this say nothing more. */
const MAX_NOTED = 100;

/** Keeps what was put right, to be told. Where storage takes nothing, the change itself says so. */
export async function noteRepairs(local: StorageArea, repairs: readonly string[]): Promise<void> {
  const noted = await notedIn(local);
  const all = [...new Set([...noted, ...repairs])].slice(0, MAX_NOTED);
  await local.set({ [REPAIRED]: all }).catch(() => undefined);
}

/** Gives what was put right since it was last asked for. */
export async function takeNoted(local: StorageArea): Promise<string[]> {
  const noted = await notedIn(local);
  if (noted.length > 0) await local.remove([REPAIRED]);
  return noted;
}

async function notedIn(local: StorageArea): Promise<string[]> {
  const { [REPAIRED]: noted } = await everything(local);
  return Array.isArray(noted) ? noted.filter((path) => typeof path === 'string') : [];
}
