import { parseArgs } from 'node:util';

/** What can be measured, in this order. */
export const PARTS = [
  'clean',
  'more',
  'pictures',
  'unseen',
  'cost',
  'kinds',
  'people',
  'own',
  'size',
  'speed',
  'sites',
  'automatic',
  'restoring',
] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  only: readonly Part[];
  /** Whether the measured figures become the committed ones. */
  isWriting: boolean;
  /** The folder of labelled data. */
  labelled: string;
  /** Another list of labelled pages, and the folder of its files. */
  gold: string | undefined;
  dir: string | undefined;
  isHelp: boolean;
}

export const USAGE = `usage: npm run bench -- [--only ${PARTS.join(',')}] [--write]
       [--labelled DIR] [--gold PAGES.jsonl --dir DIR]
  --only      measures these parts only (clean: also Readability alone and article; unseen: clean fitted without the publisher)
  (more: F1 on further articles; pictures: those of a story that the view has; cost: of article in Chromium)
  (sites: what a list of 2,000 sites costs; restoring: labelled pages before and after; automatic: the built extension on a chosen site;
  these three in Chromium; build first)
  --write     puts what was measured into test/bench/RESULTS.md
  --labelled  the folder of labelled pages and people (default: ../shared); without it only own, size and speed are measured
  --gold      another list of labelled pages (JSON lines: id, url, file, blocks), with --dir the folder of their files`;

/** Throws a message with the usage where the arguments make no sense. */
export function parseOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
      labelled: { type: 'string', default: '../shared' },
      gold: { type: 'string' },
      dir: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!values.gold !== !values.dir) throw new Error(`--gold and --dir go together\n${USAGE}`);
  if (values.gold && values.write) {
    throw new Error('--write is for the pages that the results are about, not for others');
  }
  return {
    only: values.only === undefined ? PARTS : values.only.split(',').map(toPart),
    isWriting: values.write,
    labelled: values.labelled,
    gold: values.gold,
    dir: values.dir,
    isHelp: values.help,
  };
}

function toPart(name: string): Part {
  const part = PARTS.find((known) => known === name.trim());
  if (!part) throw new Error(`“${name}” cannot be measured\n${USAGE}`);
  return part;
}
