import type { Entity } from './entity.ts';
import type { Name } from './name.ts';

/** The persons of a text so far, found by the words of their names. */
export type PersonIndex = Map<string, Entity[]>;

/** How many persons that share a word are compared, so that no text takes quadratic time. */
const MAX_CANDIDATES = 30;

/** The persons who share a word with a name, or nearly so: candidates for being one with it. */
export function candidates(index: PersonIndex, name: Name): Set<Entity> {
  return new Set(keysOf(name).flatMap((key) => index.get(key)?.slice(-MAX_CANDIDATES) ?? []));
}

/** Makes a person findable by the words of a name. */
export function enter(index: PersonIndex, name: Name, entity: Entity): void {
  for (const key of keysOf(name)) {
    if (entity.keys.has(key)) continue;
    entity.keys.add(key);
    const known = index.get(key);
    if (known) known.push(entity);
    else index.set(key, [entity]);
  }
}

/** Makes nothing lead to a person any more. */
export function leave(index: PersonIndex, entity: Entity): void {
  for (const key of entity.keys) {
    index.set(key, index.get(key)?.filter((known) => known !== entity) ?? []);
  }
  entity.keys.clear();
}

/** Its words, those of its nickname, its initials, its suffix, and how a long family name begins, which finds another spelling too. */
function keysOf({ all, core, family, initials, nickname, suffix }: Name): string[] {
  const surname = core[family] ?? '';
  return [
    ...all,
    ...(nickname?.split(' ') ?? []),
    ...(initials === null ? [] : [initials]),
    ...(suffix === null ? [] : [`${suffix}.`]),
    ...(surname.length > 5 ? [`${surname.slice(0, 3)}…`] : []),
  ];
}
