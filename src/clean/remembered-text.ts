/** A block is known again by so many characters of its text. */
export const MAX_REMEMBERED = 300;

/** What is kept of a block's text to know it again: its beginning, with single spaces. */
export function rememberedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_REMEMBERED).trim();
}
