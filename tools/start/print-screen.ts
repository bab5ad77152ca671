import type { Screen } from './screen.ts';

const WIDTH = 88;

/** What the view shows as plain text for a terminal. */
export function printScreen(screen: Screen): string {
  const story = screen.paragraphs.map((paragraph) => wrap(paragraph)).join('\n\n');
  const head = `${wrap(screen.title)}\n${wrap(screen.facts.join(' · '))}`;
  return [head, story, removals(screen), people(screen)].join('\n\n');
}

function removals({ removals, removalsNote }: Screen): string {
  const entries = removals.map(({ text, kind, reasons }) => {
    const why = reasons.map((reason) => wrap(`- ${reason}`, 4));
    return [wrap(`“${text}”`, 2), wrap(kind, 4), ...why].join('\n');
  });
  return [heading(removalsNote || 'Nothing was removed'), ...entries].join('\n');
}

function people({ people }: Screen): string {
  const longest = Math.max(...people.map(({ name }) => name.length));
  const entries = people.map(({ name, role, mentions }) =>
    [`  ${name.padEnd(longest)}`, mentions.padEnd(12), role].join('  ').trimEnd(),
  );
  const title = people.length === 1 ? '1 person' : `${people.length} people`;
  return [heading(title), ...entries].join('\n');
}

const heading = (text: string) => `${text}\n${'-'.repeat(text.length)}`;

/** Breaks a text between words into lines of at most `WIDTH` characters, each `indent` to the right. */
function wrap(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length + indent > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((line) => ' '.repeat(indent) + line).join('\n');
}
