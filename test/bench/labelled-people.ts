import { execFileSync } from 'node:child_process';
import { type Labelled, score } from './labelled.ts';

/** Precision, recall and their harmonic mean. */
interface Rates {
  p: number;
  r: number;
  f1: number;
}

interface PeopleScore {
  exact: Rates;
  normalised: Rates;
  names: Rates;
  groupsOfFound?: Rates;
  groups?: Rates;
}

/** Scores `people` on news with marked names, and on biographies in which the names are grouped by person. */
export function scoreLabelledPeople(labelled: Labelled): Record<string, number> {
  const news = scoreOf(labelled, 'news.jsonl');
  const links = scoreOf(labelled, 'links.jsonl');
  return {
    newsNormalised: news.normalised.f1,
    newsExact: news.exact.f1,
    newsPrecision: news.normalised.p,
    newsRecall: news.normalised.r,
    newsNames: news.names.f1,
    linksNormalised: links.normalised.f1,
    linksGroupsOfFound: links.groupsOfFound?.f1 ?? Number.NaN,
    linksGroups: links.groups?.f1 ?? Number.NaN,
  };
}

function scoreOf({ people, score: scripts }: Labelled, name: string): PeopleScore {
  const gold = `${people}/${name}`;
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'tools/people.ts', gold], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const answers = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  return score(`${scripts}/people.mjs`, gold, answers) as PeopleScore;
}
