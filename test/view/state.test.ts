import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/people/edit/apply-edits.ts';
import { listPeople } from '../../src/people/edit/listed-person.ts';
import type { PersonEdit } from '../../src/people/edit/person-edit.ts';
import type { ArticlePerson } from '../../src/people/person.ts';
import type { PeopleState } from '../../src/view/people-state.ts';
import { type Action, firstState, reduce, type ViewState } from '../../src/view/state.ts';
import { personIn, sampleReading } from './sample-reading.ts';

const reading = sampleReading();
const haugen = personIn(reading, 'Per Haugen', /(Per )?Haugen/g); // 3 mentions
const nordahl = personIn(reading, 'Astrid Nordahl', /(Astrid )?Nordahl/g); // 2 mentions
const townsAuthor = personIn(reading, 'Ten Coastal', /Ten coastal/g); // in a removed promo only

function stateAfter(...actions: Action[]): ViewState {
  return actions.reduce(reduce, firstState(reading, true));
}

const blocks = reading.blocks.map(({ text }) => text);
/** What the extra "people" makes of people found, and of the reader's edits. */
const listed = (people: ArticlePerson[], ...edits: PersonEdit[]): Action => ({
  type: 'peopleListed',
  listed: applyEdits(listPeople(people, blocks), edits),
});
const PEOPLE = [haugen, nordahl, townsAuthor];
const found = listed(PEOPLE);
const next: Action = { type: 'stepped', by: 1 };
const previous: Action = { type: 'stepped', by: -1 };
const HAUGEN = 'Per Haugen';
const NORDAHL = 'Astrid Nordahl';
const PROMO = 'Ten Coastal';

describe('the people', () => {
  test.each<[string, Action[], PeopleState['selected']]>([
    [
      'a step goes to the first mention of the first person',
      [next],
      { person: HAUGEN, mention: 0 },
    ],
    ['a step back goes to their last mention', [previous], { person: HAUGEN, mention: 2 }],
    ['steps go on', [next, next], { person: HAUGEN, mention: 1 }],
    ['after the last comes the first', [next, next, next, next], { person: HAUGEN, mention: 0 }],
    ['before the first comes the last', [next, previous], { person: HAUGEN, mention: 2 }],
    [
      'choosing a person goes to their first mention',
      [{ type: 'personChosen', person: NORDAHL }],
      { person: NORDAHL, mention: 0 },
    ],
    [
      'choosing them again lets go of them',
      [
        { type: 'personChosen', person: NORDAHL },
        { type: 'personChosen', person: NORDAHL },
      ],
      null,
    ],
    [
      'steps follow the person chosen',
      [{ type: 'personChosen', person: NORDAHL }, next],
      { person: NORDAHL, mention: 1 },
    ],
    [
      'steps go on from a mention that was clicked',
      [{ type: 'mentionSelected', selected: { person: HAUGEN, mention: 1 } }, next],
      { person: HAUGEN, mention: 2 },
    ],
    [
      'who is named in a removed promo only is not gone to',
      [{ type: 'personChosen', person: PROMO }],
      null,
    ],
    [
      'but is once the promo is back',
      [
        { type: 'removalToggled', removal: 0 },
        { type: 'personChosen', person: PROMO },
      ],
      { person: PROMO, mention: 0 },
    ],
  ])('%s', (_, actions, expected) => {
    expect(stateAfter(found, ...actions).people.selected).toEqual(expected);
  });

  test('a step where nobody is named goes nowhere', () => {
    expect(stateAfter(listed([]), next).people.selected).toBeNull();
  });
});

describe('the people as the reader makes them', () => {
  const choose = (person: string): Action => ({ type: 'personChosen', person });
  const only: Action = { type: 'onlyToggled' };
  const hideHaugen = listed(PEOPLE, { type: 'hide', person: HAUGEN });
  const merge = listed(PEOPLE, { type: 'merge', person: NORDAHL, into: HAUGEN });

  test.each<[string, Action[], PeopleState['selected']]>([
    [
      'stays at the mention, whoever it is now',
      [choose(NORDAHL), next, merge],
      { person: HAUGEN, mention: 4 },
    ],
    ['follows nobody who is hidden', [choose(HAUGEN), hideHaugen], null],
    ['steps to the first who is listed', [hideHaugen, next], { person: NORDAHL, mention: 0 }],
  ])('the reader %s', (_, actions, expected) => {
    expect(stateAfter(found, ...actions).people.selected).toEqual(expected);
  });

  test.each<[string, Action[], boolean]>([
    ['not at first', [], false],
    ['not of nobody', [only], false],
    ['of who is followed', [choose(HAUGEN), only], true],
    ['and of whom the reader follows next', [choose(HAUGEN), only, choose(NORDAHL)], true],
    ['not any more', [choose(HAUGEN), only, only], false],
    ['nor after letting go of them', [choose(HAUGEN), only, choose(HAUGEN)], false],
    ['nor when they are hidden', [choose(HAUGEN), only, hideHaugen], false],
  ])('one person alone is marked: %s', (_, actions, expected) => {
    expect(stateAfter(found, ...actions).people.isOnly).toBe(expected);
  });
});

describe('the promos', () => {
  const toggle = (removal: number): Action => ({ type: 'removalToggled', removal });

  test.each<[string, Action[], number[]]>([
    ['none is restored at first', [], []],
    ['one is restored', [toggle(1)], [1]],
    ['and removed again', [toggle(1), toggle(1)], []],
    ['all are restored', [toggle(1), { type: 'allRestored' }], [0, 1, 2]],
    ['and removed again', [{ type: 'allRestored' }, { type: 'allRemovedAgain' }], []],
  ])('%s', (_, actions, expected) => {
    expect([...stateAfter(...actions).restored].sort()).toEqual(expected);
  });
});
