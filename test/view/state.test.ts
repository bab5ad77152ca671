import { describe, expect, test } from 'vitest';
import type { PersonEdit } from '../../src/people/edit/person-edit.ts';
import type { ArticlePerson } from '../../src/people/person.ts';
import type { PeopleState } from '../../src/view/people-state.ts';
import { type Action, firstState, reduce, type ViewState } from '../../src/view/state.ts';
import { personIn, sampleReading } from './sample-reading.ts';

const reading = sampleReading();
const haugen = personIn(reading, 'Per Haugen', /(Per )?Haugen/g); // 3 mentions
const nordahl = personIn(reading, 'Astrid Nordahl', /(Astrid )?Nordahl/g); // 2 mentions
const townsAuthor = personIn(reading, 'Ten Coastal', /Ten coastal/g); // in a removed promo only
const author = {
  ...personIn(reading, 'Ingrid Solheim', /\bthe shop|closes|laughed|met|said/g),
  isAuthor: true,
};

function stateAfter(...actions: Action[]): ViewState {
  return actions.reduce(reduce, firstState(reading, true));
}

const foundPeople = (...people: ArticlePerson[]): Action => ({
  type: 'peopleFound',
  people,
  coverage: 'full',
  edits: [],
});
const found = foundPeople(nordahl, townsAuthor, haugen);
const next: Action = { type: 'stepped', by: 1 };
const previous: Action = { type: 'stepped', by: -1 };
const HAUGEN = 'Per Haugen';
const NORDAHL = 'Astrid Nordahl';
const PROMO = 'Ten Coastal';

describe('the people', () => {
  test('stand most present first', () => {
    expect(stateAfter(found).people.listed.map(({ name }) => name)).toEqual([
      'Per Haugen',
      'Astrid Nordahl',
      'Ten Coastal',
    ]);
  });

  test('the author stands last, however often named', () => {
    const { people } = stateAfter(foundPeople(author, nordahl));
    expect(people.listed.map(({ name }) => name)).toEqual(['Astrid Nordahl', 'Ingrid Solheim']);
  });

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
    expect(stateAfter(foundPeople(), next).people.selected).toBeNull();
  });
});

describe('the people as the reader makes them', () => {
  const edited = (edit: PersonEdit): Action => ({ type: 'personEdited', edit });
  const hideHaugen = edited({ type: 'hide', person: HAUGEN });
  const merge = edited({ type: 'merge', person: NORDAHL, into: HAUGEN });
  const never = (isOn: boolean): Action => ({
    type: 'settingsEdited',
    edit: { type: 'setNeverHighlight', name: HAUGEN, isOn },
  });
  const choose = (person: string): Action => ({ type: 'personChosen', person });
  const shown = ({ people }: ViewState) =>
    people.listed.map(({ name, mentions, absence }) => [name, absence ?? mentions.length]);
  const ALL = [
    [HAUGEN, 3],
    [NORDAHL, 2],
    [PROMO, 1],
  ];

  test.each<[string, Action[], unknown]>([
    ['edits are made', [merge], [[HAUGEN, 5], ALL[2]]],
    ['and undone', [merge, { type: 'editsUndone', count: 1 }], ALL],
    [
      'one after the other',
      [hideHaugen, merge, { type: 'editsUndone', count: 1 }],
      [[HAUGEN, 'hidden'], ...ALL.slice(1)],
    ],
    ['or all at once', [hideHaugen, merge, { type: 'editsUndone', count: 2 }], ALL],
    [
      'who is hidden is shown again',
      [hideHaugen, merge, { type: 'personShownAgain', person: HAUGEN }],
      [[HAUGEN, 5], ALL[2]],
    ],
    [
      'who is never highlighted is away',
      [never(true)],
      [[HAUGEN, 'neverHighlighted'], ...ALL.slice(1)],
    ],
    ['until they are again', [never(true), never(false)], ALL],
    [
      'in order of appearance, who is most present may come later',
      [
        foundPeople(townsAuthor, nordahl, haugen),
        { type: 'settingsEdited', edit: { type: 'setPeopleOrder', order: 'appearance' } },
      ],
      [ALL[0], ALL[2], ALL[1]],
    ],
  ])('%s', (_, actions, expected) => {
    expect(shown(stateAfter(found, ...actions))).toEqual(expected);
  });

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
    ['not of nobody', [{ type: 'onlyToggled' }], false],
    ['of who is followed', [choose(HAUGEN), { type: 'onlyToggled' }], true],
    [
      'and of whom the reader follows next',
      [choose(HAUGEN), { type: 'onlyToggled' }, choose(NORDAHL)],
      true,
    ],
    ['not any more', [choose(HAUGEN), { type: 'onlyToggled' }, { type: 'onlyToggled' }], false],
    [
      'nor after letting go of them',
      [choose(HAUGEN), { type: 'onlyToggled' }, choose(HAUGEN)],
      false,
    ],
  ])('one person alone is marked: %s', (_, actions, expected) => {
    expect(stateAfter(found, ...actions).people.isOnly).toBe(expected);
  });

  test('what was changed another day is as it was left', () => {
    const edits: PersonEdit[] = [{ type: 'hide', person: HAUGEN }];
    const state = stateAfter({ ...foundPeople(haugen, nordahl), edits } as Action);
    expect(shown(state)).toEqual([[HAUGEN, 'hidden'], ALL[1]]);
  });

  test('settings that say nothing new leave the list as it is', () => {
    const state = stateAfter(found);
    const settings = structuredClone(state.settings);
    expect(reduce(state, { type: 'settingsChanged', settings }).people).toBe(state.people);
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
