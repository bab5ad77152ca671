// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  MAX_EDITS,
  type PersonEdit,
  parseEdits,
  withEdit,
  withoutAbsence,
} from '../../../src/people/edit/person-edit.ts';

const SOUND: PersonEdit[] = [
  { type: 'rename', person: 'Astrid', name: 'Astrid Berg' },
  { type: 'merge', person: 'Astrid', into: 'Astrid Nordahl' },
  { type: 'split', person: 'Per Haugen', text: 'Haugen', nth: 0 },
  { type: 'hide', person: 'Astrid' },
  { type: 'notPerson', person: 'Astrid' },
];

describe('parseEdits', () => {
  test('takes what is sound, and nothing else of it', () => {
    expect(parseEdits(SOUND)).toEqual(SOUND);
    expect(parseEdits(SOUND.map((edit) => ({ ...edit, at: 'noon' })))).toEqual(SOUND);
  });

  test.each<[unknown]>([
    [undefined],
    [null],
    ['hide'],
    [{}],
    [[null]],
    [[[]]],
    [['hide']],
    [[{ type: 'hide' }]],
    [[{ type: 'hide', person: '' }]],
    [[{ type: 'hide', person: 'A'.repeat(301) }]],
    [[{ type: 'remove', person: 'Astrid' }]],
    [[{ type: 'rename', person: 'Astrid', name: ' ' }]],
    [[{ type: 'merge', person: 'Astrid' }]],
    [[{ type: 'split', person: 'Astrid', text: 'Astrid', nth: -1 }]],
    [[{ type: 'split', person: 'Astrid', text: 'Astrid', nth: 0.5 }]],
    [[{ type: 'split', person: 'Astrid', text: 1, nth: 0 }]],
  ])('nothing of %j', (value) => {
    expect(parseEdits(value)).toEqual([]);
  });

  test('leaves out what is not sound, and keeps the rest', () => {
    expect(parseEdits([SOUND[0], { type: 'hide' }, SOUND[3]])).toEqual([SOUND[0], SOUND[3]]);
  });

  test('takes the first ones of too many', () => {
    const many = Array.from({ length: MAX_EDITS + 1 }, (_, i) => ({
      type: 'hide',
      person: `${i}`,
    }));
    expect(parseEdits(many)).toEqual(many.slice(0, MAX_EDITS));
  });
});

test('withEdit adds at the end, and not beyond the limit', () => {
  const [rename, , , hide] = SOUND;
  if (!rename || !hide) throw new Error('no edits');
  expect(withEdit([rename], hide)).toEqual([rename, hide]);
  const many = Array.from({ length: MAX_EDITS }, () => rename);
  expect(withEdit(many, hide)).toBe(many);
});

test('withoutAbsence drops only what took this person off the list', () => {
  const other: PersonEdit = { type: 'hide', person: 'Bo' };
  expect(withoutAbsence([...SOUND, other], 'Astrid')).toEqual([...SOUND.slice(0, 3), other]);
});
