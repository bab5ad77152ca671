/** A sentence in three pieces: what stands before a name in it, the name, and what follows. */
export interface Sentence {
  before: string;
  name: string;
  after: string;
}

/** Longer pieces are cut: stories run sentences together where a space is missing. */
const MAX_PIECE = 160;

/**
 * The sentence of `text` around the characters `start` to `end` (exclusive).
 * @param language BCP 47 tag of the text, or null; what is no tag is taken as null
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  language: string | null,
): Sentence {
  const segments = [...segmenterFor(language).segment(text)];
  const first = segments.findLast(({ index }) => index <= start);
  const next = segments.find(({ index }) => index >= end);
  const before = text.slice(first?.index ?? 0, start).trimStart();
  const after = text.slice(end, next?.index ?? text.length).trimEnd();
  return {
    before: before.length > MAX_PIECE ? `…${before.slice(-MAX_PIECE).replace(/^\S*/, '')}` : before,
    name: text.slice(start, end),
    after: after.length > MAX_PIECE ? `${after.slice(0, MAX_PIECE).replace(/\S*$/, '')}…` : after,
  };
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' }); // lang="english"
  }
}
