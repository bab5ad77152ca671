import type { PromoKind, Removal } from '../../clean/removal.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';

const KIND_NAME: Record<PromoKind, MessageKey> = {
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

/** Why a promo went, in plain words: the reasons for it, the strongest first. */
function reasonsFor(removal: Removal, texts: Texts): string[] {
  return removal.evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ reason }) => texts.translate(reason.key, ...reason.args));
}

interface RemovalNoteProps {
  texts: Texts;
  removal: Removal;
  isRestored: boolean;
  onToggle(): void;
}

/** The note beside a promo shown in its place: what it is, why it went, and the way back. */
export function RemovalNote({ texts, removal, isRestored, onToggle }: RemovalNoteProps) {
  const { translate } = texts;
  return (
    <div class="removal-note" lang={texts.locale} dir={texts.direction}>
      <p>
        <strong>{translate(KIND_NAME[removal.kind])}</strong>
        {reasonsFor(removal, texts).map((reason) => (
          <span class="reason" key={reason}>
            {reason}
          </span>
        ))}
      </p>
      <button type="button" onClick={onToggle}>
        {translate(isRestored ? 'viewRemoveAgain' : 'viewRestore')}
      </button>
    </div>
  );
}
