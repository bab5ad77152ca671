// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isAuthor } from '../../src/people/author.ts';

describe('isAuthor', () => {
  it.each([
    ['Ann Lee', 'By Ann Lee', true],
    ['Ann Lee', 'ANN LEE', true],
    ['Ann Lee', 'By Bo Ek and Ann Lee, Example News', true],
    ['Ann Lee', 'Ann M. Lee | Correspondent', true],
    ['Ann M. Lee', 'By Ann Lee', true],
    ['José Ruiz', 'Por JOSE RUIZ', true],
    ['Ann Lee', 'By Ann Leeds', false],
    ['Ann Lee', 'By Bo Lee', false],
    ['Ann Lee', 'By Ann Bell and Bo Lee', false],
    ['Lee', 'By Ann Lee', false],
    ['Ann Lee', '', false],
  ])('says of %s and “%s”: %s', (name, byline, is) => {
    expect(isAuthor(name, byline)).toBe(is);
  });
});
