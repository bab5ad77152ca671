/** Who takes longer needs no warming up, and is not asked as often as others. In ms. */
const LONG = 2000;

/** The median of the times in ms that `run` takes, after one run that does not count; of a long one the time of that. */
export function medianTime(run: () => unknown, runs: number): number {
  const first = timeOf(run);
  return first > LONG ? first : median(Array.from({ length: runs }, () => timeOf(run)));
}

/** The median of what `measure` gives, in ms, after once that does not count; of what takes long the first. */
export async function medianOf(measure: () => Promise<number>, runs: number): Promise<number> {
  return (await timesOf(measure, runs)).median;
}

/** The same, with the least: what it takes where nobody else was on the machine for a moment. */
export async function timesOf(
  measure: () => Promise<number>,
  runs: number,
): Promise<{ median: number; least: number }> {
  const first = await measure();
  if (first > LONG) return { median: first, least: first };
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await measure());
  return { median: median(times), least: Math.min(...times) };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The value in the middle; of an even number of values the upper one of the two. NaN of none. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How much dearer each doubling of the size made it; linear growth gives 2. Sizes and times in order. */
export function perDoubling(points: { size: number; ms: number }[]): number[] {
  return points.slice(1).map((point, i) => {
    const before = points[i];
    if (!before) return Number.NaN;
    const doublings = Math.log2(point.size / before.size);
    return (point.ms / before.ms) ** (1 / doublings);
  });
}

/** How much dearer the largest is than linear growth from the smallest would make it: 1 is linear, more is worse. */
export function againstLinear(points: { size: number; ms: number }[]): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? last.ms / first.ms / (last.size / first.size) : Number.NaN;
}
