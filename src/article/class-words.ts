/** What has been told already: a page has thousands of elements, but hundreds of classes. */
const TOLD = new Map<string, string>();
const MAX_TOLD = 2000;

/** "c-Image_captionText wide" → "c image caption text wide": what an element's class and id say, word by word. */
export function classWords(element: Element): string {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    300,
  );
  const told = TOLD.get(named);
  if (told !== undefined) return told;
  if (TOLD.size >= MAX_TOLD) TOLD.clear();
  const words = wordsOf(named);
  TOLD.set(named, words);
  return words;
}

const wordsOf = (named: string) =>
  named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
