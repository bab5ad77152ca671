/** What was measured: a value for each figure, by section. */
export type Figures = Record<string, Record<string, number>>;

/** How a value is written: 0.985 as "98.5 %", 3 as "3", 12.34 as "12.3 ms", "×12.3" or "12.3 kB". */
export type Unit = 'share' | 'count' | 'ms' | 'ratio' | 'kB';

/** One figure: its name in the results, what it is called in tables, and which way is better. */
export interface FigureKind {
  name: string;
  label: string;
  unit: Unit;
  better: 'more' | 'less' | 'neither';
  /** What it must reach; left out where nothing is asked. */
  must?: number;
}

export function isMissed({ better, must }: FigureKind, value: number): boolean {
  if (must === undefined) return false;
  return better === 'more' ? value < must : value > must;
}

/** @example written(0.9853, 'share') // '98.53 %' */
export function written(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–';
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(2)} %`;
    case 'count':
      return value.toFixed(0);
    case 'ratio':
      return `× ${value.toFixed(2)}`;
    default:
      return `${value.toFixed(1)} ${unit}`;
  }
}

/**
 * How a value moved, '=' where not visibly, 'new' where there was none; a change for the worse is marked with '!'.
 * @example change(kind, 0.95, 0.96) // '+1.00 %'
 */
export function change(
  { unit, better }: FigureKind,
  before: number | undefined,
  now: number,
): string {
  if (before === undefined) return 'new';
  if (written(before, unit) === written(now, unit)) return '=';
  const isWorse = better !== 'neither' && (better === 'more' ? now < before : now > before);
  const moved = written(Math.abs(now - before), unit).replace('× ', '');
  return `${now > before ? '+' : '−'}${moved}${isWorse ? ' !' : ''}`;
}
