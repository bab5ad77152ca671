import type { Labelled } from './labelled.ts';
import { scoreLabelledPages } from './labelled-pages.ts';

/** Readability alone and what the reader is shown, on further articles of which only the text is known, in one run. */
export async function scoreMoreArticles(labelled: Labelled): Promise<Record<string, number>> {
  const { start = {}, clean = {} } = await scoreLabelledPages({
    ...labelled,
    ...labelled.moreArticles,
  });
  const figures: Record<string, number> = {};
  for (const name of ['precision', 'recall', 'f1']) {
    figures[`${name}Alone`] = start[name] ?? Number.NaN;
    figures[name] = clean[name] ?? Number.NaN;
  }
  return {
    ...figures,
    f1Gained: (clean.f1 ?? 0) - (start.f1 ?? 0),
    missing: clean.missing ?? Number.NaN,
    storiesLostToAlone: clean.storiesLostToAlone ?? Number.NaN,
    paragraphsLostToAlone: clean.paragraphsLostToAlone ?? Number.NaN,
  };
}
