import { type ReadResult, readDocument } from '../../tools/read/read-saved-page.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import { type Expectation, handMadePages } from '../pages/expectation.ts';

type Read = Exclude<ReadResult, { error: string }>;
type NamedPerson = { name: string; role: string | null };

/** Scores what is read of the project's own pages by their expectations; texts are compared whole. */
export function scoreOwnPages(folder: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { name, source, url, expected } of handMadePages(folder)) {
    const { window } = openSavedPage(source, url);
    const result = readDocument(window.document, name);
    window.close();
    for (const [figure, value] of Object.entries(scoreOne(result, expected))) {
      sums[figure] = (sums[figure] ?? 0) + value;
    }
  }
  return sums;
}

function scoreOne(result: ReadResult, expected: Expectation | null): Record<string, number> {
  if ('error' in result || !expected) {
    return { pages: 1, pagesMisjudged: Number('error' in result !== (expected === null)) };
  }
  return {
    pages: 1,
    ...scoreBlocks(result, expected),
    ...scoreNames(result.people, expected.people),
  };
}

/** What Readability leaves out by itself counts as removed: the reader does not see it. */
function scoreBlocks({ blocks }: Pick<Read, 'blocks'>, { shown, removed }: Expectation) {
  const left = excess(
    blocks.map(({ text }) => text),
    shown,
  );
  const promosLeft = left.filter((text) => removed.includes(text)).length;
  return {
    promosRemoved: removed.length - promosLeft,
    promosLeft,
    storyLost: excess(
      shown,
      blocks.map(({ text }) => text),
    ).length,
  };
}

/** Counts the people found against those expected; pages that expect none by name do not count. */
export function scoreNames(
  found: NamedPerson[],
  expected: NamedPerson[] | undefined,
): Record<string, number> {
  if (!expected) return {};
  const roles = new Map(expected.map(({ name, role }) => [name, role]));
  const known = found.filter(({ name }) => roles.has(name));
  const right = known.filter(({ name, role }) => roles.get(name) === role);
  return {
    peopleRight: right.length,
    rolesWrong: known.length - right.length,
    peopleMissed: expected.length - known.length,
    peopleInvented: found.length - known.length,
  };
}

/** What of `list` is not in `other`, a text that stands there once taken off once. */
export function excess(list: string[], other: string[]): string[] {
  const rest = [...other];
  return list.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
