import { isStoryMedia } from './empty-wrappers.ts';

/**
 * Hides the rules (`<hr>`) of the article on screen that part nothing from anything: before its first words, after its last, and
 * all but one of those in a row. Removed promos leave such rules behind; where they come back, the rules do, too.
 */
export function hideLooseRules(body: HTMLElement): void {
  if (!body.querySelector('hr')) return;
  let isAfterWords = false;
  /** Comes to sight with the next words. */
  let waiting: HTMLElement | null = null;
  const pass = (rule: HTMLElement) => {
    rule.hidden = true;
    if (isAfterWords) waiting ??= rule;
  };
  const meetWords = () => {
    if (waiting) waiting.hidden = false;
    waiting = null;
    isAfterWords = true;
  };
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE && /\S/.test((node as Text).data)) meetWords();
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.localName === 'hr') pass(element);
    else if (element.hidden) return;
    else if (isStoryMedia(element)) meetWords();
    else for (const child of element.childNodes) walk(child);
  };
  walk(body);
}
