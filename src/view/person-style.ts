// Neighbours on the list differ most: each hue is the golden angle (137.5°) on from the one before,
// so that no two of the first dozens are alike; the line under the name differs too, for those who
// do not tell the hues apart. The style sheet makes both from `--hue` and the class.
const GOLDEN_ANGLE = 137.508;
const FIRST_HUE = 85;
const LINES = ['line-solid', 'line-dashed', 'line-dotted', 'line-double', 'line-wavy'];

interface PersonStyle {
  /** Marks a name. */
  apply(element: HTMLElement): void;
  /** Gives an element the person's hue alone. */
  colour(element: HTMLElement): void;
}

/** How the person with this number is marked, in the text and in the list. */
export function personStyle(index: number): PersonStyle {
  const hue = (FIRST_HUE + index * GOLDEN_ANGLE) % 360;
  const line = LINES[index % LINES.length] ?? '';
  const colour = (element: HTMLElement) => element.style.setProperty('--hue', hue.toFixed(1));
  return {
    colour,
    apply(element) {
      element.classList.add('person-mark', line);
      colour(element);
    },
  };
}
