import type { RemovalKind } from '../../clean/removal.ts';
import type { MessageKey } from '../../strings.ts';

/** What one removal of a kind is called. */
export const KIND_NAME: Record<RemovalKind, MessageKey> = {
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
  byReader: 'kindByReader',
};
