// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  isAskForPlace,
  isChangeSettings,
  isFindPeople,
  isHidePage,
  isJudgeArticle,
  isJudgedReply,
  isKeepPeopleEdits,
  isKeepPlace,
  isPeopleReply,
  isPutInExtra,
  isReadSettings,
  isSettingsReply,
  isToggleView,
  isViewCounts,
} from '../src/messages.ts';
import { DEFAULTS } from '../src/settings/settings.ts';

/** What no message is. */
const NONSENSE: unknown[] = [
  undefined,
  null,
  0,
  '',
  'toggleView',
  true,
  [],
  ['toggleView'],
  {},
  { type: null },
];

describe('isToggleView', () => {
  test('takes the message', () => {
    expect(isToggleView({ type: 'toggleView' })).toBe(true);
  });
  test.each([
    ...NONSENSE,
    { type: 'ToggleView' },
    { type: ['toggleView'] },
    { kind: 'toggleView' },
  ])('not %j', (message) => {
    expect(isToggleView(message)).toBe(false);
  });
});

describe('isFindPeople', () => {
  const message = {
    type: 'findPeople',
    address: 'https://news.example/a',
    title: 'A',
    byline: null,
    blocks: ['', 'B'],
  };
  test.each([
    message,
    { ...message, byline: 'Ann Lee' },
    { ...message, blocks: [] },
    { ...message, since: 'a newer version' },
  ])('takes %j', (one) => {
    expect(isFindPeople(one)).toBe(true);
  });
  test.each([
    ...NONSENSE,
    { ...message, type: 'toggleView' },
    { ...message, address: null },
    { ...message, title: null },
    { ...message, byline: 1 },
    { ...message, byline: undefined },
    { ...message, blocks: 'B' },
    { ...message, blocks: null },
    { ...message, blocks: ['B', null] },
    { ...message, blocks: { 0: 'B', length: 1 } },
  ])('not %j', (one) => {
    expect(isFindPeople(one)).toBe(false);
  });
});

describe('isJudgeArticle', () => {
  const outline = { url: 'https://news.example/a', elements: [], blocks: [] };
  const message = { type: 'judgeArticle', site: 'news.example', language: null, outline };
  test.each([message, { ...message, language: 'de-AT' }])('takes %j', (one) => {
    expect(isJudgeArticle(one)).toBe(true);
  });
  test.each([
    ...NONSENSE,
    { ...message, type: 'findPeople' },
    { ...message, site: null },
    { ...message, language: undefined },
    { ...message, outline: null },
    { ...message, outline: { ...outline, blocks: ['A'] } },
  ])('not %j', (one) => {
    expect(isJudgeArticle(one)).toBe(false);
  });
});

describe('isHidePage', () => {
  test('takes the message', () => {
    expect(isHidePage({ type: 'hidePage', isHidden: false })).toBe(true);
  });
  test.each([...NONSENSE, { type: 'hidePage' }, { type: 'hidePage', isHidden: 'no' }])(
    'not %j',
    (message) => {
      expect(isHidePage(message)).toBe(false);
    },
  );
});

describe('isPutInExtra', () => {
  test('takes the message', () => {
    expect(isPutInExtra({ type: 'putInExtra', name: 'settings' })).toBe(true);
  });
  test.each([
    ...NONSENSE,
    { type: 'putInExtra' },
    { type: 'putInExtra', name: 'constructor' },
    { type: 'putInExtra', name: '../background' },
    { type: 'putInExtra', name: ['settings'] },
  ])('not %j', (message) => {
    expect(isPutInExtra(message)).toBe(false);
  });
});

describe('isJudgedReply', () => {
  const reason = { key: 'evidenceHeadlineShape', args: ['5'] };
  const evidence = [{ name: 'headlineShape', weight: -0.5, reason }];
  const removal = { block: 3, part: null, kind: 'readAlso', evidence };
  const reply = (...removals: unknown[]) => ({ removals, isValveOpen: false, language: 'en' });
  test.each([
    [reply()],
    [reply(removal)],
    [reply({ ...removal, part: { start: 2, end: 9 }, evidence: [] }, removal)],
    [reply({ ...removal, keptBy: { key: 'keptKind', args: [] } })],
    [{ ...reply(), language: null, isValveOpen: true }],
  ])('takes %j', (one) => {
    expect(isJudgedReply(one)).toBe(true);
  });
  test.each([
    [undefined],
    [null],
    [{}],
    [[removal]],
    [{ removals: [removal] }],
    [{ ...reply(), language: undefined }],
    [{ ...reply(), isValveOpen: null }],
    [{ ...reply(), removals: removal }],
    [reply(null)],
    [reply({ ...removal, block: -1 })],
    [reply({ ...removal, block: '3' })],
    [reply({ ...removal, part: undefined })],
    [reply({ ...removal, part: { start: 2, end: 2 } })],
    [reply({ ...removal, kind: null })],
    [reply({ ...removal, evidence: null })],
    [reply({ ...removal, evidence: [null] })],
    [reply({ ...removal, evidence: [{ name: 'headlineShape', weight: '1', reason }] })],
    [reply({ ...removal, evidence: [{ name: 'headlineShape', weight: 1, reason: 'short' }] })],
    [reply({ ...removal, keptBy: { key: 'keptKind' } })],
  ])('not %j', (one) => {
    expect(isJudgedReply(one)).toBe(false);
  });
});

describe('isAskForPlace', () => {
  test('takes the message', () => {
    expect(isAskForPlace({ type: 'askForPlace', address: 'https://news.example/a' })).toBe(true);
  });
  test.each([...NONSENSE, { type: 'askForPlace' }, { type: 'askForPlace', address: 1 }])(
    'not %j',
    (message) => {
      expect(isAskForPlace(message)).toBe(false);
    },
  );
});

describe('isKeepPlace', () => {
  const message = (place: unknown) => ({ type: 'keepPlace', address: 'https://a.example/', place });
  test.each([null, { block: 0, part: 0 }, { block: 7, part: 0.25 }])('takes %j', (place) => {
    expect(isKeepPlace(message(place))).toBe(true);
  });
  test.each([undefined, 7, {}, { block: 1 }, { block: 1.5, part: 0 }, { block: 1, part: 2 }])(
    'not %j',
    (place) => {
      expect(isKeepPlace(message(place))).toBe(false);
    },
  );
});

describe('isPeopleReply', () => {
  const mention = { block: 0, start: 2, end: 5 };
  const person = { name: 'Ann Lee', role: null, mentions: [mention] };
  const reply = (...people: unknown[]) => ({ people, coverage: 'full', edits: [] });
  test.each([
    [reply()],
    [reply(person)],
    [reply({ ...person, role: 'mayor', isAuthor: true })],
    [reply({ ...person, mentions: [] }, person)],
    [{ ...reply(), coverage: 'none' }],
    [{ ...reply(), edits: [{ type: 'hide', person: 'Ann Lee' }] }],
  ])('takes %j', (one) => {
    expect(isPeopleReply(one)).toBe(true);
  });
  test.each([
    [undefined],
    [null],
    [{}],
    [[person]],
    [person],
    [{ ...reply(), people: null }],
    [{ ...reply(), coverage: true }],
    [{ ...reply(), edits: null }],
    [reply(null)],
    [reply({ ...person, name: null })],
    [reply({ ...person, role: 1 })],
    [reply({ name: 'Ann Lee', mentions: [mention] })],
    [reply({ ...person, mentions: null })],
    [reply({ ...person, mentions: [null] })],
    [reply({ ...person, mentions: [{ ...mention, block: '0' }] })],
    [reply({ ...person, mentions: [{ ...mention, start: 0.5 }] })],
    [reply({ ...person, mentions: [{ ...mention, end: Number.NaN }] })],
    [reply({ ...person, mentions: [{ block: 0, start: 2 }] })],
    [reply({ ...person, mentions: [{ ...mention, block: -1 }] })],
    [reply({ ...person, mentions: [{ ...mention, start: -1 }] })],
    [reply({ ...person, mentions: [{ ...mention, start: 6 }] })],
    [reply({ ...person, isAuthor: 'yes' })],
    [reply(person, null)],
  ])('not %j', (one) => {
    expect(isPeopleReply(one)).toBe(false);
  });
});

describe('isKeepPeopleEdits', () => {
  const message = {
    type: 'keepPeopleEdits',
    address: 'https://news.example/a',
    edits: [{ type: 'hide', person: 'Ann Lee' }],
  };
  test.each([message, { ...message, edits: [] }])('takes %j', (one) => {
    expect(isKeepPeopleEdits(one)).toBe(true);
  });
  test.each([
    ...NONSENSE,
    { ...message, type: 'findPeople' },
    { ...message, address: undefined },
    { ...message, edits: {} },
  ])('not %j', (one) => {
    expect(isKeepPeopleEdits(one)).toBe(false);
  });
});

describe('isReadSettings', () => {
  const message = { type: 'readSettings', site: 'news.example' };
  test('takes the message', () => expect(isReadSettings(message)).toBe(true));
  test.each([...NONSENSE, { ...message, site: null }, { ...message, type: 'changeSettings' }])(
    'not %j',
    (one) => expect(isReadSettings(one)).toBe(false),
  );
});

describe('isChangeSettings', () => {
  const message = {
    type: 'changeSettings',
    site: 'news.example',
    edit: { type: 'setReading', fields: { theme: 'dark' } },
  };
  test('takes the message', () => expect(isChangeSettings(message)).toBe(true));
  test.each([
    ...NONSENSE,
    { ...message, site: 1 },
    { ...message, edit: null },
    { ...message, edit: { type: 'forgetEverything' } },
  ])('not %j', (one) => expect(isChangeSettings(one)).toBe(false));
});

describe('isViewCounts', () => {
  const message = { type: 'viewCounts', removed: 3 };
  test.each([message, { ...message, removed: 0 }, { ...message, removed: null }])(
    'takes %j',
    (one) => expect(isViewCounts(one)).toBe(true),
  );
  test.each([
    ...NONSENSE,
    { ...message, removed: -1 },
    { ...message, removed: '3' },
    { type: 'viewCounts' },
  ])('not %j', (one) => expect(isViewCounts(one)).toBe(false));
});

describe('isSettingsReply', () => {
  const { reading } = DEFAULTS;
  test.each([DEFAULTS, { ...DEFAULTS, sites: [1] }, { ...DEFAULTS, since: 'a newer version' }])(
    'takes %j',
    (one) => expect(isSettingsReply(one)).toBe(true),
  );
  test.each([
    ...NONSENSE,
    { ...DEFAULTS, sites: {} },
    { ...DEFAULTS, reading: null },
    { ...DEFAULTS, reading: { ...reading, fontSize: '100' } },
    { ...DEFAULTS, reading: { theme: 'dark' } },
  ])('not %j', (one) => expect(isSettingsReply(one)).toBe(false));
});
