import type { RemovalKind } from '../clean/removal.ts';
import type { MessageKey } from '../strings.ts';
import type { ViewState } from './state.ts';
import type { Texts } from './texts.ts';

/** What several removals of a kind are called, within a sentence: "newsletters". */
export const GROUP_NAME: Record<RemovalKind, MessageKey> = {
  readAlso: 'kindsReadAlso',
  topics: 'kindsTopics',
  newsletter: 'kindsNewsletter',
  follow: 'kindsFollow',
  share: 'kindsShare',
  app: 'kindsApp',
  donate: 'kindsDonate',
  subscribe: 'kindsSubscribe',
  register: 'kindsRegister',
  advertisement: 'kindsAdvertisement',
  comments: 'kindsComments',
  skipLink: 'kindsSkipLink',
  player: 'kindsPlayer',
  consent: 'kindsConsent',
  poll: 'kindsPoll',
  copyright: 'kindsCopyright',
  feedback: 'kindsFeedback',
  affiliate: 'kindsAffiliate',
  byReader: 'kindsByReader',
};

/** How many of each kind are out of the article now, the most frequent first. */
function countKinds({ reading, restored }: ViewState): [RemovalKind, number][] {
  const counts = new Map<RemovalKind, number>();
  for (const [index, { kind }] of reading.removals.entries()) {
    if (!restored.has(index)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, ofA], [b, ofB]) => isLast(a) - isLast(b) || ofB - ofA);
}

/** What the reader took out comes after what was found. */
export const isLast = (kind: RemovalKind) => Number(kind === 'byReader');

/** "6 promos removed: other stories (3), newsletters (2), comments (1)". */
export function countSentence(texts: Texts, state: ViewState): string {
  const { translate, number, locale } = texts;
  const count = state.reading.removals.length - state.restored.size;
  const total = texts.count('viewPromosRemoved', count);
  if (count === 0) return total;
  const kinds = countKinds(state).map(([kind, ofKind]) =>
    translate('viewKindCount', number(ofKind), translate(GROUP_NAME[kind])),
  );
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(kinds);
  return translate('viewPromosOfKinds', total, list);
}
