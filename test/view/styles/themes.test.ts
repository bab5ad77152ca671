// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'src/view/styles/themes';

/** The colours of a theme, by their variables: "--ink" → [36, 33, 29]. */
function coloursOf(file: string): Map<string, number[]> {
  const css = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return new Map(
    [...css.matchAll(/(--[\w-]+): #([0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => {
      const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
      return [name, (long.match(/../g) ?? []).map((part) => Number.parseInt(part, 16))];
    }),
  );
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[] = [], other: number[] = []): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(readdirSync(FOLDER))('the theme %s', (file) => {
  const colours = coloursOf(file);

  test.each([
    ['--ink', '--paper', 7],
    ['--ink', '--paper-raised', 7],
    ['--ink-quiet', '--paper', 4.5],
    ['--ink-quiet', '--paper-raised', 4.5],
    ['--accent', '--paper', 4.5],
    ['--accent', '--paper-raised', 4.5],
    ['--focus', '--paper', 3],
    ['--focus', '--paper-raised', 3],
    ['--control', '--paper', 3],
  ])('%s on %s has a contrast of %d or more', (ink, paper, least) => {
    expect(contrast(colours.get(ink), colours.get(paper))).toBeGreaterThanOrEqual(least);
  });

  test('has the variables of the others', () => {
    const variables = (name: string) =>
      [...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(/--[\w-]+(?=:)/g)].flat();
    expect(variables(file)).toEqual(variables('light.css'));
  });
});

test('black on white has a contrast of 21', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
});
