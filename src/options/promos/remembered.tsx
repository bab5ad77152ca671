import { useMemo } from 'preact/hooks';
import { PROMO_KINDS } from '../../clean/removal.ts';
import {
  type PromoSettings,
  type SitePromos,
  sitePromosOf,
} from '../../settings/promo-settings.ts';
import type { SettingsEdit } from '../../settings/settings-edit.ts';
import { KIND_NAME } from '../../view/promos/kind-name.ts';
import { editIn } from '../edit.ts';
import { RemovableList } from '../parts/removable-list.tsx';
import { useRoom } from '../parts/room.tsx';
import { useRowFocus } from '../parts/row-focus.ts';
import { Unfolding } from '../parts/unfolding.tsx';
import type { OptionsDeps } from '../show-options.tsx';

/** What is remembered of what the reader kept and took out, by site. */
export function Remembered({ deps, promos }: { deps: OptionsDeps; promos: PromoSettings }) {
  const { translate } = deps.texts;
  const sites = useMemo(() => Object.keys(promos.bySite).sort(), [promos.bySite]);
  const { shown, more } = useRoom(deps.texts, sites);
  const { list, want } = useRowFocus(shown, 'summary');
  return (
    <>
      <h3>{translate('optionsRemembered')}</h3>
      {shown.length === 0 && <p class="empty">{translate('optionsRememberedNone')}</p>}
      <ul class="folded" ref={list} tabIndex={-1} aria-label={translate('optionsRemembered')}>
        {shown.map((site, at) => (
          <li key={site}>
            <Unfolding summary={<bdi>{site}</bdi>}>
              {() => (
                <OfSite
                  deps={deps}
                  site={site}
                  promos={sitePromosOf(promos, site)}
                  onEmpty={() => want({ at })}
                />
              )}
            </Unfolding>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

interface OfSiteProps {
  deps: OptionsDeps;
  site: string;
  promos: SitePromos;
  /** Nothing will be left of it. */
  onEmpty(): void;
}

/** What the reader decided on one site, each with a button that undoes it. */
function OfSite({ deps, site, promos, onEmpty }: OfSiteProps) {
  const { translate } = deps.texts;
  const lengths = Object.values(promos).reduce((sum, { length }) => sum + length, 0);
  const edit = (change: SettingsEdit) => {
    if (change.type === 'forgetSite' || (lengths === 1 && 'isOn' in change && !change.isOn)) {
      onEmpty();
    }
    editIn(deps)(change);
  };
  const nameOf = (kind: SitePromos['keptKinds'][number]) => translate(KIND_NAME[kind]);
  const lists = [
    {
      label: translate('optionsKeptKinds'),
      items: promos.keptKinds.map(nameOf),
      onSwitch: (name: string, isOn: boolean) => {
        const kind = PROMO_KINDS.find((known) => nameOf(known) === name);
        if (kind) edit({ type: 'setKeptKind', site, kind, isOn });
      },
    },
    {
      label: translate('optionsKeptTexts'),
      items: promos.keptTexts,
      onSwitch: (text: string, isOn: boolean) => edit({ type: 'setKeptText', site, text, isOn }),
    },
    {
      label: translate('optionsRemovedTexts'),
      items: promos.removedTexts,
      onSwitch: (text: string, isOn: boolean) => edit({ type: 'setRemovedText', site, text, isOn }),
    },
  ];
  return (
    <div class="of-site">
      {lists.map((list) => (
        <RemovableList key={list.label} texts={deps.texts} hasTitle {...list} />
      ))}
      <button type="button" onClick={() => edit({ type: 'forgetSite', site })}>
        {translate('optionsForgetSite')}
      </button>
    </div>
  );
}
