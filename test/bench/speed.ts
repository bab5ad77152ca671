import type { StageTimes } from './stage-times.ts';
import { againstLinear, perDoubling } from './time.ts';

/** Something that measures: Node with jsdom, or a page of a real browser. */
export interface Stopwatch {
  /** The largest article that it can be asked about without taking minutes, in bytes. */
  largest: number;
  /** Times all stages on the page with this source. */
  timeStages(html: string, runs: number): Promise<StageTimes & RealTimes>;
  /** Times `clean` on the article of this page, in ms. */
  timeClean(html: string, runs: number): Promise<number>;
}

/** What is taken only in a real browser, in ms. */
interface RealTimes {
  modelLoad?: number;
  /** The least of what single runs of `clean` took. */
  cleanLeast?: number;
}

const KB = 1000;
const STAGES_BYTES = 100 * KB;
/** Browsers take some twenty to compile what is run often; on a busy machine more. */
const STAGES_RUNS = 31;
/** From 100 kB to 5 MB; the last step is less than a doubling. */
const GROWTH_BYTES = [100, 200, 400, 800, 1600, 3200, 5000].map((size) => size * KB);
const GROWTH_RUNS = 3;

/** Measures speed with one stopwatch; the names of the figures start with `where`. Prints what it sees. */
export async function measureSpeed(
  where: 'node' | 'chromium',
  stopwatch: Stopwatch,
  source: (bytes: number) => string,
): Promise<Record<string, number>> {
  const times = await stopwatch.timeStages(source(STAGES_BYTES), STAGES_RUNS);
  const { readability, article, clean, people, words } = times;
  console.log(
    `${where}, 100 kB: Readability alone ${ms(readability)}, article ${ms(article)}, clean ${ms(clean)}, people ${ms(people)} (${words} words)`,
  );
  const growth = await measureGrowth(where, stopwatch, source);
  return {
    [`${where}Article`]: article / readability,
    [`${where}Clean`]: clean / readability,
    [`${where}People`]: people / readability,
    [`${where}CleanMs`]: clean,
    [`${where}WordsMs`]: (1000 * people) / words,
    ...(times.modelLoad === undefined ? {} : { [`${where}ModelMs`]: times.modelLoad }),
    ...(times.cleanLeast === undefined ? {} : { [`${where}CleanLeastMs`]: times.cleanLeast }),
    ...growth,
  };
}

async function measureGrowth(
  where: string,
  stopwatch: Stopwatch,
  source: (bytes: number) => string,
): Promise<Record<string, number>> {
  const points: { size: number; ms: number }[] = [];
  for (const size of GROWTH_BYTES.filter((size) => size <= stopwatch.largest)) {
    points.push({ size, ms: await stopwatch.timeClean(source(size), GROWTH_RUNS) });
  }
  const doublings = perDoubling(points);
  console.log(
    points
      .map(
        (point, i) =>
          `  clean of ${point.size / KB} kB: ${ms(point.ms)}${i ? `, × ${doublings[i - 1]?.toFixed(2)} a doubling` : ''}`,
      )
      .join('\n'),
  );
  return {
    [`${where}Growth`]: Math.max(...doublings),
    [`${where}GrowthAll`]: againstLinear(points),
  };
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
