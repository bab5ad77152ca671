import { describe, expect, test } from 'vitest';
import { READING_DEFAULTS, type ReadingSettings } from '../../src/settings/reading-settings.ts';
import { lookAs } from '../../src/view/reading-look.ts';

function paperWith(...settings: Partial<ReadingSettings>[]): HTMLElement {
  const paper = document.createElement('div');
  paper.className = 'stage paper';
  for (const fields of settings) lookAs(paper, { ...READING_DEFAULTS, ...fields });
  return paper;
}

describe('lookAs', () => {
  test('leaves the theme to the system by default', () => {
    const paper = paperWith({ theme: 'dark' }, {});
    expect(paper.dataset.theme).toBeUndefined();
    expect(paper.dataset.font).toBe('serif');
    expect(paper.className).toBe('stage paper');
  });

  test.each<[Partial<ReadingSettings>, string, string]>([
    [{ fontSize: 150 }, '--size-factor', '1.5'],
    [{ measure: 45 }, '--characters', '45'],
    [{ lineHeight: 80 }, '--leading-factor', '0.8'],
    [{ letterSpacing: 6 }, '--letter-space', '0.06'],
    [{ wordSpacing: 25 }, '--word-space', '0.25'],
    [{ paragraphSpacing: 250 }, '--paragraph-factor', '2.5'],
  ])('%j sets %s to %s', (fields, name, value) => {
    expect(paperWith(fields).style.getPropertyValue(name)).toBe(value);
    expect(paperWith({}).style.getPropertyValue(name)).not.toBe(value);
  });

  test.each<[Partial<ReadingSettings>, string]>([
    [{ isJustified: true }, 'justified'],
    [{ showsPictures: false }, 'without-pictures'],
    [{ panelSide: 'start' }, 'people-at-start'],
  ])('%j gives it the class %s, and takes it away again', (fields, name) => {
    expect(paperWith(fields).classList).toContain(name);
    expect(paperWith(fields, {}).classList).not.toContain(name);
  });
});
