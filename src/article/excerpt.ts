import { classWords } from './class-words.ts';
import type { Declared } from './facts/json-ld.ts';

/** What a page puts where the text ends for those who have not paid: "paywall", "c-regwall", "premium-barrier". */
const WALL =
  /\b(?:pay ?wall|reg ?wall|meter ?wall|subscri\w+ (?:wall|gate|barrier|prompt)|premium (?:wall|barrier|gate|box)|article (?:gate|barrier)|piano (?:offer|container|inline))\b/;
/** A beginning is shorter than this share of what the publisher says the story is long. */
const MAX_SHARE = 0.6;
const MAX_CHARACTERS = 3000;

/** Whether the page marks the place where the text ends for those who have not paid. */
export function hasWall(page: Document): boolean {
  const walls = page.querySelectorAll(
    '[class*="wall" i], [id*="wall" i], [class*="barrier" i], [class*="gate" i], [class*="piano" i], [class*="prompt" i]',
  );
  return [...walls].some((element) => WALL.test(classWords(element)));
}

/**
 * Whether `text` is only the beginning of a story that is to be paid for: the publisher says that it is not free, and the
 * text is shorter than the story is said to be, breaks off, or ends at a wall.
 */
export function isBeginning(text: string, declared: Declared | null, isWalled: boolean): boolean {
  if (declared?.isFree !== false) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (declared.words && words < MAX_SHARE * declared.words) return true;
  if (declared.text && text.length < MAX_SHARE * declared.text.length) return true;
  return /(?:…|\.\.\.)\W*$/.test(text.trim()) || (isWalled && text.length < MAX_CHARACTERS);
}
