import { PROMO_KINDS, type RemovalKind } from '../../clean/removal.ts';
import type { OpenView } from '../extras.ts';
import { isKindKept, siteOfReading } from '../promos-state.ts';

/**
 * Keeps all promos of a kind, from now on on this site; nothing for what is no kind of promo, or is kept on all sites:
 * that was set on the options page.
 */
export function KeepKindButton({ open, kind }: { open: OpenView; kind: RemovalKind }) {
  const { translate } = open.texts;
  const state = open.state();
  const promoKind = PROMO_KINDS.find((known) => known === kind);
  if (!promoKind || state.settings.promos.keptKinds.includes(promoKind)) return null;
  const keep = open.isPrivate
    ? translate('viewKeepKindNow')
    : translate('viewKeepKind', siteOfReading(state));
  return (
    <button
      type="button"
      class="keep-kind"
      onClick={() => open.dispatch({ type: 'kindToggled', kind: promoKind })}
    >
      {isKindKept(state, promoKind) ? translate('viewRemoveKindAgain') : keep}
    </button>
  );
}
