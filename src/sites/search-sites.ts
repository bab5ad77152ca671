/** The lines by the names of their sites, whatever stands before these: `*.a.example`, `!b.example/live/*`, `https://c.example`. */
export function sortSites(lines: readonly string[]): string[] {
  const names = new Map(
    lines.map((line) => [line, line.replace(/^[!\s]*(?:[a-z*]+:\/\/)?(?:\*\.)?/i, '')]),
  );
  const nameOf = (line: string) => names.get(line) ?? line;
  return lines.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))));
}

/** The lines that hold every word, in any order; those that begin with the first come first. All where nothing is asked. */
export function searchSites(lines: readonly string[], words: string): readonly string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const [first] = wanted;
  if (first === undefined) return lines;
  const found = lines.filter((line) => {
    const text = line.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const isBegun = (line: string) => line.toLowerCase().startsWith(first);
  return [...found.filter(isBegun), ...found.filter((line) => !isBegun(line))];
}
