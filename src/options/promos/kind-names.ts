import type { PromoKind } from '../../clean/removal.ts';
import type { MessageKey } from '../../strings.ts';

/** What the kinds of promos are called. */
export const KIND_NAMES: Record<PromoKind, MessageKey> = {
  readAlso: 'kindReadAlso',
  topics: 'kindTopics',
  newsletter: 'kindNewsletter',
  follow: 'kindFollow',
  share: 'kindShare',
  app: 'kindApp',
  donate: 'kindDonate',
  subscribe: 'kindSubscribe',
  register: 'kindRegister',
  advertisement: 'kindAdvertisement',
  comments: 'kindComments',
  skipLink: 'kindSkipLink',
  player: 'kindPlayer',
  consent: 'kindConsent',
  poll: 'kindPoll',
  copyright: 'kindCopyright',
  feedback: 'kindFeedback',
  affiliate: 'kindAffiliate',
};
