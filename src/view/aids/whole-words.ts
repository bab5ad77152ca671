/** Letters and digits of scripts that part words by spaces. */
const WORD_END =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+$/u;
const WORD_START =
  /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/u;

const startsWithLetter = (text: string) => /^[\p{L}\p{N}]/u.test(text);
const endsWithLetter = (text: string) => /[\p{L}\p{M}\p{N}]$/u.test(text);

/**
 * A range that begins and ends between words, around what a hand selected amid them: "arbour clos" means "harbour
 * closes", and browsers find whole words only.
 */
export function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const text = range.toString();
  const { startContainer: first, endContainer: last } = range;
  if (first.nodeType === first.TEXT_NODE && startsWithLetter(text)) {
    const cut = WORD_END.exec((first as Text).data.slice(0, range.startOffset));
    whole.setStart(first, range.startOffset - (cut?.[0].length ?? 0));
  }
  if (last.nodeType === last.TEXT_NODE && endsWithLetter(text)) {
    const cut = WORD_START.exec((last as Text).data.slice(range.endOffset));
    whole.setEnd(last, range.endOffset + (cut?.[0].length ?? 0));
  }
  return whole;
}
