// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/people/edit/apply-edits.ts';
import { type ListedPerson, listPeople } from '../../../src/people/edit/listed-person.ts';
import type { PersonEdit } from '../../../src/people/edit/person-edit.ts';
import type { ArticlePerson } from '../../../src/people/person.ts';

const BLOCKS = [
  'Per Haugen met Astrid Nordahl. Haugen laughed.',
  'Haugen, a cousin of Eli Haugen, left. Astrid stayed.',
];

/** A person with the mentions that stand where `forms` are found in the blocks. */
function found(name: string, role: string | null, forms: RegExp): ArticlePerson {
  const mentions = BLOCKS.flatMap((text, block) =>
    [...text.matchAll(forms)].map(({ index, 0: form }) => ({
      block,
      start: index,
      end: index + form.length,
    })),
  );
  return { name, role, mentions };
}

const people = listPeople(
  [
    found('Per Haugen', null, /(Per |Eli )?Haugen/g), // Eli among them, by mistake
    found('Astrid Nordahl', 'mayor', /Astrid Nordahl/g),
    found('Astrid', 'cousin', /Astrid(?! N)/g),
  ],
  BLOCKS,
);

/** "Per Haugen: Per Haugen, Haugen" for each person; those who are away in brackets. */
const shown = (list: ListedPerson[]) =>
  list.map(({ name, mentions, absence }) => {
    const line = `${name}: ${mentions.map(({ text }) => text).join(', ')}`;
    return absence ? `(${absence}) ${line}` : line;
  });

const HAUGEN = 'Per Haugen: Per Haugen, Haugen, Haugen, Eli Haugen';
const NORDAHL = 'Astrid Nordahl: Astrid Nordahl';
const ASTRID = 'Astrid: Astrid';
const splitEli: PersonEdit = { type: 'split', person: 'Per Haugen', text: 'Eli Haugen', nth: 0 };
const splitHaugen = (nth: number): PersonEdit => ({
  type: 'split',
  person: 'Per Haugen',
  text: 'Haugen',
  nth,
});

describe('applyEdits', () => {
  test.each<[string, PersonEdit[], string[]]>([
    ['nothing', [], [HAUGEN, NORDAHL, ASTRID]],
    [
      'renames',
      [{ type: 'rename', person: 'Astrid', name: ' Astrid Berg ' }],
      [HAUGEN, NORDAHL, 'Astrid Berg: Astrid'],
    ],
    [
      'merges, mentions in order of appearance',
      [{ type: 'merge', person: 'Astrid', into: 'Astrid Nordahl' }],
      [HAUGEN, 'Astrid Nordahl: Astrid Nordahl, Astrid'],
    ],
    [
      'merges the other way round: the fuller name stays',
      [{ type: 'merge', person: 'Astrid Nordahl', into: 'Astrid' }],
      [HAUGEN, 'Astrid Nordahl: Astrid Nordahl, Astrid'],
    ],
    [
      'merges nobody with themselves',
      [{ type: 'merge', person: 'Astrid', into: 'Astrid' }],
      [HAUGEN, NORDAHL, ASTRID],
    ],
    [
      'splits a mention off',
      [splitEli],
      ['Per Haugen: Per Haugen, Haugen, Haugen', NORDAHL, ASTRID, 'Eli Haugen: Eli Haugen'],
    ],
    [
      'splits off the mention that is meant of those written alike',
      [splitHaugen(1)],
      ['Per Haugen: Per Haugen, Haugen, Eli Haugen', NORDAHL, ASTRID, 'Haugen: Haugen'],
    ],
    [
      'puts what is split off one after the other, and written alike, together',
      [splitHaugen(1), splitHaugen(0)],
      ['Per Haugen: Per Haugen, Eli Haugen', NORDAHL, ASTRID, 'Haugen: Haugen, Haugen'],
    ],
    [
      'does not split the only mention',
      [{ type: 'split', person: 'Astrid', text: 'Astrid', nth: 0 }],
      [HAUGEN, NORDAHL, ASTRID],
    ],
    [
      'does not split what is not there',
      [splitHaugen(2), { ...splitEli, text: 'Bo Haugen' }],
      [HAUGEN, NORDAHL, ASTRID],
    ],
    ['hides', [{ type: 'hide', person: 'Astrid' }], [HAUGEN, NORDAHL, `(hidden) ${ASTRID}`]],
    [
      'knows what is not a person',
      [{ type: 'notPerson', person: 'Astrid' }],
      [HAUGEN, NORDAHL, `(notPerson) ${ASTRID}`],
    ],
    [
      'goes on from one edit to the next',
      [
        splitEli,
        { type: 'rename', person: 'Per Haugen / Eli Haugen', name: 'Eli' },
        { type: 'merge', person: 'Per Haugen / Eli Haugen', into: 'Astrid' },
      ],
      ['Per Haugen: Per Haugen, Haugen, Haugen', NORDAHL, 'Astrid: Eli Haugen, Astrid'],
    ],
    [
      'passes over edits of who is not, or no longer, there',
      [
        { type: 'hide', person: 'Bo Ek' },
        { type: 'merge', person: 'Astrid', into: 'Bo Ek' },
        { type: 'merge', person: 'Astrid', into: 'Astrid Nordahl' },
        { type: 'rename', person: 'Astrid', name: 'Bo' },
      ],
      [HAUGEN, 'Astrid Nordahl: Astrid Nordahl, Astrid'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(shown(applyEdits(people, edits))).toEqual(expected);
  });

  test.each<[string, PersonEdit, string | null | undefined]>([
    [
      'the role of whom they are merged into',
      { type: 'merge', person: 'Astrid', into: 'Astrid Nordahl' },
      'mayor',
    ],
    [
      'the other’s, where they have none',
      { type: 'merge', person: 'Astrid', into: 'Per Haugen' },
      'cousin',
    ],
  ])('a merged person has %s', (_, edit, role) => {
    const into = edit.type === 'merge' ? edit.into : '';
    expect(applyEdits(people, [edit]).find(({ key }) => key === into)?.role).toBe(role);
  });

  test('gives who is split off a number of their own, and the others keep theirs', () => {
    const merged: PersonEdit = { type: 'merge', person: 'Astrid Nordahl', into: 'Astrid' };
    const numbers = applyEdits(people, [merged, splitEli]).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([0, 2, 3]);
  });

  test('changes nothing that it is given', () => {
    const before = structuredClone(people);
    applyEdits(people, [splitEli, { type: 'merge', person: 'Astrid', into: 'Per Haugen' }]);
    expect(people).toEqual(before);
  });
});
