import { describe, expect, test } from 'vitest';
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

const found: Action = { type: 'peopleFound', people: [nordahl, townsAuthor, haugen] };
const next: Action = { type: 'stepped', by: 1 };
const previous: Action = { type: 'stepped', by: -1 };
const HAUGEN = 0;
const NORDAHL = 1;
const PROMO = 2;

describe('the people', () => {
  test('stand most present first', () => {
    expect(stateAfter(found).people.map(({ name }) => name)).toEqual([
      'Per Haugen',
      'Astrid Nordahl',
      'Ten Coastal',
    ]);
  });

  test('the author stands last, however often named', () => {
    const { people } = stateAfter({ type: 'peopleFound', people: [author, nordahl] });
    expect(people.map(({ name }) => name)).toEqual(['Astrid Nordahl', 'Ingrid Solheim']);
  });

  test.each<[string, Action[], ViewState['selected']]>([
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
    expect(stateAfter(found, ...actions).selected).toEqual(expected);
  });

  test('a step where nobody is named goes nowhere', () => {
    expect(stateAfter({ type: 'peopleFound', people: [] }, next).selected).toBeNull();
  });

  test('a click on a mention opens the list', () => {
    const state = stateAfter(found, { type: 'panelToggled' });
    expect(state.isPanelOpen).toBe(false);
    const selected = { person: HAUGEN, mention: 1 };
    expect(reduce(state, { type: 'mentionSelected', selected }).isPanelOpen).toBe(true);
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
