import type { Focused, Tab } from './browsers/browser.ts';

/** One stop of the Tab key. */
export interface Stop extends Focused {
  /** What is wrong with it for those who see it. */
  faults: string[];
}

/** More stops than any state of the view has. */
const MANY = 120;

/** What can be used by key, as browsers call it. A highlighted name has a card. */
const ROLES = new Set([
  ...['button', 'link', 'checkbox', 'switch', 'radio', 'slider', 'combobox', 'textbox', 'mark'],
  'DisclosureTriangle', // Chromium's name of a `summary`
  ...['dialog', 'complementary'], // the view and the list of people: the arrow keys scroll them
]);

/** Presses Tab (or Shift+Tab) through the view until the focus leaves it or has been everywhere. */
export async function focusStops(tab: Tab, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  await tab.evaluate(forgetReached);
  while (stops.length < MANY) {
    await tab.press(key);
    const faults = await tab.evaluate(lookAtFocus);
    const focused = faults && (await tab.focused());
    if (!faults || !focused) return stops;
    stops.push({ ...focused, faults });
  }
  throw new Error('Tab goes on and on');
}

/** What cannot be told of a stop, or done at it, one line a stop. */
export function focusFaults(stops: Stop[]): string[] {
  return stops.flatMap(({ role, name, faults }) => {
    const all = [
      ...(name || role === 'mark' ? [] : ['no name']), // what is marked is read, but is no name to Firefox
      ...(ROLES.has(role) ? [] : ['nothing that can be used']),
      ...faults,
    ];
    return all.length > 0 ? [`${role} “${name}”: ${all.join(', ')}`] : [];
  });
}

/** Goes on with Tab until what is called so has the focus. */
export function tabTo(tab: Tab, name: RegExp): Promise<void> {
  return goTo(tab, 'Tab', name);
}

/** The same backwards. */
export function shiftTabTo(tab: Tab, name: RegExp): Promise<void> {
  return goTo(tab, 'Shift+Tab', name);
}

async function goTo(tab: Tab, key: string, name: RegExp): Promise<void> {
  const met: string[] = [];
  while (met.length < MANY) {
    const focused = await tab.focused();
    if (focused && name.test(focused.name)) return;
    met.push(focused?.name ?? '');
    await tab.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${met.join(', ')}`);
}

// These run in the page.

interface Reached {
  reached: Set<Element>;
}

function forgetReached(): void {
  (window as unknown as Reached).reached = new Set();
}

/** What is wrong with what has the focus; null: it has left the view, or was here before. */
async function lookAtFocus(): Promise<string[] | null> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const root = document.querySelector('galley-view')?.shadowRoot;
  const active = root?.activeElement;
  const { reached } = window as unknown as Reached;
  if (!root || !active || reached.has(active)) return null;
  reached.add(active);
  const faults: string[] = [];
  const shown = active.closest('label') ?? active;
  const outlines = [shown, active].map((one) => getComputedStyle(one));
  if (!outlines.some(({ outlineStyle }) => outlineStyle !== 'none')) faults.push('no focus seen');
  const rect = shown.getClientRects()[0];
  if (!rect) return [...faults, 'not on screen'];
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const hit = root.elementFromPoint(x, y);
  if (!hit) faults.push('out of sight');
  else if (!shown.contains(hit)) faults.push(`under ${hit.localName}.${hit.className}`);
  return faults;
}
