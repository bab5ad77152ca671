import type { Settings } from '../../settings/settings.ts';

/** What an import would change of one section. */
export interface SectionChange {
  section: keyof Settings;
  /** What comes, goes and is set otherwise, by its name: `news.example`, `fontSize`. */
  added: string[];
  removed: string[];
  changed: string[];
}

/** What is different between the settings now and those of a file; sections that stay are left out. */
export function changesBetween(now: Settings, then: Settings): SectionChange[] {
  const all = [
    change('sites', listed(now), listed(then)),
    change(
      'promos',
      fieldsOf({ ...now.promos.bySite, ...named(now.promos.phrases) }),
      fieldsOf({ ...then.promos.bySite, ...named(then.promos.phrases) }),
    ),
    change(
      'people',
      fieldsOf({ order: now.people.order, ...named(now.people.neverHighlight) }),
      fieldsOf({ order: then.people.order, ...named(then.people.neverHighlight) }),
    ),
    change('reading', fieldsOf(now.reading), fieldsOf(then.reading)),
  ];
  return all.filter(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  );
}

type Fields = ReadonlyMap<string, string>;

const listed = ({ sites }: Settings) => fieldsOf(named(sites.map(({ pattern }) => pattern)));
const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));
const fieldsOf = (values: object): Fields =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

function change(section: keyof Settings, now: Fields, then: Fields): SectionChange {
  return {
    section,
    added: [...then.keys()].filter((name) => !now.has(name)),
    removed: [...now.keys()].filter((name) => !then.has(name)),
    changed: [...then.keys()].filter((name) => now.has(name) && now.get(name) !== then.get(name)),
  };
}
