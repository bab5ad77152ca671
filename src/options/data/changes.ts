import { PROMO_KINDS } from '../../clean/removal.ts';
import type { ListeningSettings } from '../../settings/listening-settings.ts';
import type { ReadingSettings } from '../../settings/reading-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import type { MessageKey } from '../../strings.ts';
import { languageName } from '../../view/listen/language-name.ts';
import { KIND_NAME } from '../../view/promos/kind-name.ts';
import type { Texts } from '../../view/texts.ts';
import { onOrOff, readingName, readingValue } from './names.ts';

/** What an import would change of one part of the settings, in the reader's words. */
export interface PartChange {
  /** What the part is called. */
  title: MessageKey;
  /** What comes and goes, and what is another: `news.example`. */
  added: string[];
  removed: string[];
  changed: string[];
  /** What is set otherwise, with its values before and after. */
  set: { name: string; before: string; after: string }[];
}

/** What is different between the settings now and those after an import; parts that stay are left out. */
export function changesBetween(now: Settings, then: Settings, texts: Texts): PartChange[] {
  const all = [
    listChange('optionsSites', lines(now), lines(then)),
    setChange('optionsKinds', kindRows(now, texts), kindRows(then, texts)),
    listChange('optionsOwnPhrases', named(now.promos.phrases), named(then.promos.phrases)),
    listChange('optionsRemembered', fieldsOf(now.promos.bySite), fieldsOf(then.promos.bySite)),
    listChange(
      'optionsNeverMarked',
      named(now.people.neverHighlight),
      named(then.people.neverHighlight),
    ),
    setChange('optionsPeople', orderRow(now, texts), orderRow(then, texts)),
    setChange('optionsReading', readingRows(now.reading, texts), readingRows(then.reading, texts)),
    setChange(
      'listenTitle',
      listeningRows(now.listening, texts),
      listeningRows(then.listening, texts),
    ),
  ];
  return all.filter(
    ({ added, removed, changed, set }) =>
      added.length + removed.length + changed.length + set.length > 0,
  );
}

type Fields = ReadonlyMap<string, string>;

const named = (names: readonly string[]): Fields => new Map(names.map((name) => [name, '']));
const lines = ({ sites }: Settings) => named(sites.map(({ pattern }) => pattern));
const fieldsOf = (values: object): Fields =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

const kindRows = ({ promos }: Settings, texts: Texts): Fields =>
  new Map(
    PROMO_KINDS.map((kind) => [
      texts.translate(KIND_NAME[kind]),
      onOrOff(!promos.keptKinds.includes(kind), texts),
    ]),
  );

const orderRow = ({ people }: Settings, { translate }: Texts): Fields =>
  new Map([
    [
      translate('optionsPeopleOrder'),
      translate(people.order === 'presence' ? 'optionsOrderPresence' : 'optionsOrderAppearance'),
    ],
  ]);

const readingRows = (reading: ReadingSettings, texts: Texts): Fields =>
  new Map(
    Object.keys(reading).map((field) => [
      readingName(field, texts),
      readingValue(reading, field, texts),
    ]),
  );

const listeningRows = ({ rate, readsCaptions, voices }: ListeningSettings, texts: Texts): Fields =>
  new Map([
    [texts.translate('listenSpeed'), texts.translate('settingPercent', texts.number(rate))],
    [texts.translate('listenCaptions'), onOrOff(readsCaptions, texts)],
    ...Object.entries(voices).map(
      ([language, voice]) =>
        [
          `${texts.translate('listenVoice')}: ${languageName(language, texts.locale)}`,
          voice,
        ] as const,
    ),
  ]);

function listChange(title: MessageKey, now: Fields, then: Fields): PartChange {
  return {
    title,
    added: [...then.keys()].filter((name) => !now.has(name)),
    removed: [...now.keys()].filter((name) => !then.has(name)),
    changed: [...then.keys()].filter((name) => now.has(name) && now.get(name) !== then.get(name)),
    set: [],
  };
}

function setChange(title: MessageKey, now: Fields, then: Fields): PartChange {
  const rows = [...then].map(([name, after]) => ({ name, before: now.get(name) ?? '', after }));
  const set = rows.filter(({ before, after }) => before !== after);
  return { title, added: [], removed: [], changed: [], set };
}
