/** The name of the highlight in the document's registry (CSS Custom Highlight API); listen.css draws it. */
const NAME = 'galley-read-aloud';

/**
 * Marks the sentence that is being read; null: none. No node is touched for it: what the reader has selected, the
 * highlights of people and what screen readers say stay as they are.
 */
export function markSentence(range: Range | null): void {
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
