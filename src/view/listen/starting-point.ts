import type { OpenView } from '../extras.ts';
import { focusedIn } from '../focused-in.ts';
import { selectionIn } from '../plain-clipboard.ts';
import { rangeOf, type SpokenSentence } from './spoken-sentences.ts';

/** The bar covers so many CSS pixels of the text. */
const BAR = 56;
/** A paragraph that begins further down is not what the reader looks at. Of the screen's height. */
const UPPER_PART = 0.6;

/** The first sentence that does not end before a place in the document; -1: all do. */
function sentenceAt(sentences: readonly SpokenSentence[], node: Node, offset: number): number {
  return sentences.findIndex((sentence) => rangeOf(sentence).comparePoint(node, offset) <= 0);
}

/** Where the reader has selected something in the article; -1 where they have not. */
export function selectedSentence(
  { dialog }: OpenView,
  sentences: readonly SpokenSentence[],
): number {
  const selection = selectionIn(dialog);
  if (!selection || selection.rangeCount === 0 || !selection.toString().trim()) return -1;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const article = dialog.querySelector('article');
  return article?.contains(startContainer)
    ? sentenceAt(sentences, startContainer, startOffset)
    : -1;
}

function focusedSentence({ dialog, body }: OpenView, sentences: readonly SpokenSentence[]): number {
  const activeElement = focusedIn(dialog);
  if (!activeElement || !body.contains(activeElement)) return -1;
  const { top, bottom } = activeElement.getBoundingClientRect();
  const isInSight = bottom > BAR && top < dialog.clientHeight;
  return isInSight ? sentenceAt(sentences, activeElement, 0) : -1;
}

/** The first paragraph that begins on screen; where none does in its upper part, the first sentence. */
function visibleSentence({ dialog }: OpenView, sentences: readonly SpokenSentence[]): number {
  if (dialog.scrollTop <= 0) return 0;
  const end = dialog.clientHeight;
  const tops = sentences.map((sentence) => rangeOf(sentence).getBoundingClientRect().top);
  const isFrom = (index: number, limit: number) => {
    const top = tops[index] ?? 0;
    return top >= BAR && top < limit;
  };
  const paragraph = sentences.findIndex(
    ({ isFirstOfBlock }, index) => isFirstOfBlock && isFrom(index, end * UPPER_PART),
  );
  if (paragraph >= 0) return paragraph;
  const sentence = sentences.findIndex((_, index) => isFrom(index, end));
  return sentence >= 0 ? sentence : tops.findLastIndex((top) => top < BAR);
}

/** The sentence to begin with: what the reader has selected, what has the focus, or what they see first. */
export function startingPoint(view: OpenView, sentences: readonly SpokenSentence[]): number {
  for (const find of [selectedSentence, focusedSentence]) {
    const at = find(view, sentences);
    if (at >= 0) return at;
  }
  return Math.max(0, visibleSentence(view, sentences));
}
