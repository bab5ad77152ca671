import type { Tab } from '../../test/e2e/browsers/browser.ts';

/** What the view shows, read off the screen. */
export interface Screen {
  title: string;
  /** Publication, author, date, length. */
  facts: string[];
  /** The story's paragraphs, list items, captions …, without what was removed. */
  paragraphs: string[];
  /** What was removed: its text, what it is ("Link to another story"), and why. */
  removals: ShownRemoval[];
  /** What the view says of removals: "3 promos removed"; '' if it says nothing. */
  removalsNote: string;
  people: ShownPerson[];
}

interface ShownRemoval {
  text: string;
  kind: string;
  reasons: string[];
}

interface ShownPerson {
  name: string;
  role: string | null;
  /** As the view says it: "4 mentions". */
  mentions: string;
}

export type Situation = 'opening' | 'looking for people' | 'complete' | 'notice';

/** How far the view is. */
export function situation(tab: Tab): Promise<Situation> {
  return tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    if (root?.querySelector('.notice')) return 'notice';
    const panel = root?.querySelector('.people-panel');
    if (!panel) return 'opening';
    const isListed =
      panel.querySelector('.people') || panel.querySelector('.people-status:not(:empty)');
    const isLooking = panel.getAttribute('aria-busy') === 'true' || !isListed;
    return isLooking ? 'looking for people' : 'complete';
  });
}

/** The view's message where there is nothing to read. */
export function readNotice(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('galley-view')?.shadowRoot;
    const lines = root?.querySelectorAll('.notice h1, .notice p') ?? [];
    return [...lines].map((line) => line.textContent.trim());
  });
}

/** Reads the whole view; the removed promos are shown for a moment, for they tell their reasons then. */
export async function readScreen(tab: Tab): Promise<Screen> {
  const shown = await tab.evaluate(readArticle);
  const people = await tab.evaluate(readPeople);
  const hasRemovals = await tab.evaluate(togglePromos);
  const removals = hasRemovals ? await tab.evaluate(readRemovals) : [];
  await tab.evaluate(togglePromos);
  return { ...shown, people, removals };
}

// These run in the page.

function readArticle() {
  const root = document.querySelector('galley-view')?.shadowRoot;
  const textOf = (selector: string) => root?.querySelector(selector)?.textContent.trim() ?? '';
  const facts = ['.site', '.byline'].map(textOf);
  for (const fact of root?.querySelectorAll('.facts li') ?? []) facts.push(fact.textContent);
  const text = root?.querySelector<HTMLElement>('.text');
  return {
    title: textOf('h1'),
    facts: facts.filter(Boolean),
    // biome-ignore lint/performance/useDomNodeTextContent: only what is on screen, line by line
    paragraphs: text?.innerText.split(/\s*\n\s*/).filter(Boolean) ?? [],
    removalsNote: textOf('.removals-bar p'),
  };
}

function readPeople(): ShownPerson[] {
  const root = document.querySelector('galley-view')?.shadowRoot;
  return [...(root?.querySelectorAll('.person') ?? [])].map((person) => ({
    name: person.querySelector('.person-name')?.textContent ?? '',
    role: person.querySelector('.role')?.textContent ?? null,
    mentions: person.querySelector('.count .unseen')?.textContent ?? '',
  }));
}

function togglePromos(): boolean {
  const root = document.querySelector('galley-view')?.shadowRoot;
  const button = root?.querySelector<HTMLButtonElement>('.show-promos');
  button?.click();
  return button !== null && button !== undefined;
}

function readRemovals(): ShownRemoval[] {
  const root = document.querySelector('galley-view')?.shadowRoot;
  // A note stands before the block that went; where only a part of a block did, after the block.
  const removedAt = (slot: Element) => {
    const next = slot.nextElementSibling;
    if (next?.matches('.removed')) return [next];
    const [within] = next?.querySelectorAll('.removed:not(span)') ?? [];
    return within
      ? [within]
      : [...(slot.previousElementSibling?.querySelectorAll('.removed') ?? [])];
  };
  return [...(root?.querySelectorAll('.removal:not([hidden])') ?? [])].map((slot) => ({
    text: removedAt(slot)
      .map((element) => element.textContent)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    kind: slot.querySelector('strong')?.textContent ?? '',
    reasons: [...slot.querySelectorAll('.reason')].map((reason) => reason.textContent.trim()),
  }));
}
