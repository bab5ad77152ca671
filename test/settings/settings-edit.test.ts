// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { decisionsOn, sitePromosOf } from '../../src/settings/promo-settings.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { applyEdit, isSettingsEdit, type SettingsEdit } from '../../src/settings/settings-edit.ts';

const site = 'news.example';
const edited = (...edits: SettingsEdit[]) => edits.reduce(applyEdit, DEFAULTS);
const promosWith = (...edits: SettingsEdit[]) => sitePromosOf(edited(...edits).promos, site);

describe('applyEdit', () => {
  test('sets the fields named, and no others', () => {
    const { reading } = edited(
      { type: 'setReading', fields: { theme: 'dark' } },
      { type: 'setReading', fields: { measure: 70 } },
    );
    expect(reading).toEqual({ ...DEFAULTS.reading, theme: 'dark', measure: 70 });
  });

  test('sets how it is read aloud, and the voice of one language alone', () => {
    const { listening } = edited(
      { type: 'setVoice', language: 'en', voice: 'urn:amy' },
      { type: 'setVoice', language: 'nb', voice: 'urn:kari' },
      { type: 'setListening', fields: { rate: 130 } },
    );
    const voices = { en: 'urn:amy', nb: 'urn:kari' };
    expect(listening).toEqual({ ...DEFAULTS.listening, rate: 130, voices });
  });

  test('switches a name on and off', () => {
    const on: SettingsEdit = { type: 'setNeverHighlight', name: 'Ann Lee', isOn: true };
    expect(edited(on, on).people.neverHighlight).toEqual(['Ann Lee']);
    expect(edited(on, { ...on, isOn: false }).people.neverHighlight).toEqual([]);
  });

  test('sets the order of people', () => {
    expect(edited({ type: 'setPeopleOrder', order: 'appearance' }).people.order).toBe('appearance');
  });

  test('a kind is kept on one site', () => {
    const edit: SettingsEdit = { type: 'setKeptKind', site, kind: 'poll', isOn: true };
    expect(promosWith(edit).keptKinds).toEqual(['poll']);
    expect(sitePromosOf(edited(edit).promos, 'other.example').keptKinds).toEqual([]);
    expect(promosWith(edit, { ...edit, isOn: false }).keptKinds).toEqual([]);
  });

  test('a kind is kept everywhere', () => {
    const edit: SettingsEdit = { type: 'setKindKeptEverywhere', kind: 'poll', isOn: true };
    expect(edited(edit).promos).toEqual({ ...DEFAULTS.promos, keptKinds: ['poll'] });
    expect(decisionsOn(edited(edit).promos, site).keptKinds).toEqual(['poll']);
    expect(edited(edit, { ...edit, isOn: false }).promos.keptKinds).toEqual([]);
  });

  test('a phrase is on the list once, or gone', () => {
    const edit: SettingsEdit = { type: 'setPhrase', phrase: 'Do not miss', isOn: true };
    expect(edited(edit, edit).promos.phrases).toEqual(['Do not miss']);
    expect(edited(edit, { ...edit, isOn: false }).promos.phrases).toEqual([]);
  });

  test('what was decided for a site is forgotten, for others not', () => {
    const keep = (other: string): SettingsEdit => ({
      type: 'setKeptText',
      site: other,
      text: 'Read more',
      isOn: true,
    });
    const after = edited(keep(site), keep('other.example'), { type: 'forgetSite', site });
    expect(Object.keys(after.promos.bySite)).toEqual(['other.example']);
  });

  test('a text is removed or kept, by the later decision', () => {
    const text = 'Read\n  more of this';
    const remove: SettingsEdit = { type: 'setRemovedText', site, text, isOn: true };
    const keep: SettingsEdit = { type: 'setKeptText', site, text, isOn: true };
    expect(promosWith(remove)).toMatchObject({
      removedTexts: ['Read more of this'],
      keptTexts: [],
    });
    expect(promosWith(remove, keep)).toMatchObject({
      removedTexts: [],
      keptTexts: ['Read more of this'],
    });
    expect(promosWith(remove, { ...remove, isOn: false }).removedTexts).toEqual([]);
  });

  test('does not change what it is given', () => {
    const before = JSON.stringify(DEFAULTS);
    edited({ type: 'setKeptKind', site, kind: 'poll', isOn: true });
    expect(JSON.stringify(DEFAULTS)).toBe(before);
  });
});

describe('isSettingsEdit', () => {
  test.each<[unknown, boolean]>([
    [{ type: 'setReading', fields: { theme: 'dark' } }, true],
    [{ type: 'setReading', fields: 'dark' }, false],
    [{ type: 'setListening', fields: { rate: 130 } }, true],
    [{ type: 'setListening', fields: 130 }, false],
    [{ type: 'setVoice', language: 'en', voice: 'urn:amy' }, true],
    [{ type: 'setVoice', language: 'en' }, false],
    [{ type: 'setPeopleOrder', order: 'appearance' }, true],
    [{ type: 'setPeopleOrder' }, false],
    [{ type: 'setNeverHighlight', name: 'Ann Lee', isOn: true }, true],
    [{ type: 'setNeverHighlight', name: 'Ann Lee' }, false],
    [{ type: 'setKeptKind', site, kind: 'poll', isOn: false }, true],
    [{ type: 'setKeptKind', kind: 'poll', isOn: false }, false],
    [{ type: 'setRemovedText', site, text: 'Read more', isOn: true }, true],
    [{ type: 'setPhrase', phrase: 'Do not miss', isOn: true }, true],
    [{ type: 'setPhrase', phrase: 'Do not miss' }, false],
    [{ type: 'setKindKeptEverywhere', kind: 'poll', isOn: true }, true],
    [{ type: 'setKindKeptEverywhere', isOn: true }, false],
    [{ type: 'forgetSite', site }, true],
    [{ type: 'forgetSite' }, false],
    [{ type: 'setKeptText', site, text: ['Read more'], isOn: true }, false],
    [{ type: 'constructor' }, false],
    [{ type: 'forgetEverything' }, false],
    [null, false],
    ['setReading', false],
  ])('%j: %s', (value, isOne) => expect(isSettingsEdit(value)).toBe(isOne));
});
