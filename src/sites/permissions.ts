import type { Browser } from '../browser.ts';
import { originsFor } from './site-list.ts';

type Permissions = Pick<Browser['permissions'], 'getAll' | 'request' | 'remove'>;

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
