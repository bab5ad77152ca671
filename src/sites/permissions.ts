import type { Browser } from '../browser.ts';
import { linesFor, originsFor, type SiteList } from './site-list.ts';

type Permissions = Browser['permissions'];

/**
 * The line by which articles at `address` open by themselves, if the browser gives permission for it; null: none. Only
 * lines that mean the address are asked for: of a long list the browser takes long to say what it gives.
 */
export async function permittedLineFor(
  permissions: Pick<Permissions, 'contains'>,
  list: SiteList,
  address: string,
): Promise<string | null> {
  for (const { line } of linesFor(list, address)) {
    // Some browsers throw where they cannot read a pattern.
    const isGiven = await permissions.contains({ origins: originsFor(line) }).catch(() => false);
    if (isGiven) return line;
  }
  return null;
}

/** Tells which lines the browser gives permission for, by one question for all of them. */
export async function permittedLines(
  permissions: Pick<Permissions, 'getAll'>,
  lines: readonly string[],
): Promise<Set<string>> {
  const { origins = [] } = await permissions.getAll();
  const given = givenOrigins(origins);
  return new Set(
    lines.filter((line) => originsFor(line).every((origin) => isGiven(given, origin))),
  );
}

interface Given {
  exact: ReadonlySet<string>;
  /** `*://*.news.example/*` by its host, scheme before it; and all sites as `*`. */
  withSubdomains: ReadonlySet<string>;
}

const ORIGIN = /^(\*|https?):\/\/(\*\.)?([^/]*)\/\*$/;

function givenOrigins(origins: readonly string[]): Given {
  const exact = new Set<string>();
  const withSubdomains = new Set<string>();
  for (const origin of origins) {
    const [, scheme = '*', wide, host = ''] =
      ORIGIN.exec(origin === '<all_urls>' ? '*://*/*' : origin) ?? [];
    for (const one of scheme === '*' ? ['http', 'https'] : [scheme]) {
      (wide || host === '*' ? withSubdomains : exact).add(`${one}://${host}`);
    }
  }
  return { exact, withSubdomains };
}

function isGiven(given: Given, origin: string): boolean {
  const [, scheme = '*', wide, host = ''] = ORIGIN.exec(origin) ?? [];
  if (!host) return false;
  return (scheme === '*' ? ['http', 'https'] : [scheme]).every(
    (one) =>
      (!wide && given.exact.has(`${one}://${host}`)) ||
      parentsOf(host).some((parent) => given.withSubdomains.has(`${one}://${parent}`)),
  );
}

/** `a.b.example` → `a.b.example`, `b.example`, `example`, and `*` for all sites. */
function parentsOf(host: string): string[] {
  const parts = host.split('.');
  return [...parts.map((_, i) => parts.slice(i).join('.')), '*'];
}
