/** So much of a title is compared: pages shorten long ones and add their own name to them. */
const COMPARED = 30;
const MIN_LETTERS = 8;

/** Whether two titles say the same: "Storm hits the coast" and "STORM hits the coast | The Courier". */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a.length < MIN_LETTERS || b.length < MIN_LETTERS) return false;
  return a.includes(b.slice(0, COMPARED)) || b.includes(a.slice(0, COMPARED));
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
