import { useMemo, useState } from 'preact/hooks';
import { addLines, replaceLine } from '../../sites/add-site.ts';
import { removeLines } from '../../sites/change-list.ts';
import { sortSites } from '../../sites/search-sites.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { UnsyncedNote } from '../parts/unsynced-note.tsx';
import { AddSiteForm } from './add-site-form.tsx';
import { KnownSites } from './known-sites.tsx';
import { SiteRows } from './site-rows.tsx';

/** The list of sites whose articles open by themselves. */
export function SitesSection(props: OptionsPageProps) {
  const { deps, settings, permitted, lastUsed } = props;
  const { translate, count } = deps.texts;
  const [said, setSaid] = useState('');
  const lines = useMemo(
    () => sortSites(settings.sites.map(({ pattern }) => pattern)),
    [settings.sites],
  );
  const waiting = useMemo(() => lines.filter((line) => !permitted.has(line)), [lines, permitted]);
  const toldOf = (wanted: readonly string[]) => {
    const sites = wanted.filter((line) => !line.startsWith('!')).length;
    return sites > 0 ? count('optionsSitesAdded', sites) : translate('optionsExceptionAdded');
  };
  const tell = (asked: Promise<'added' | 'refused'>, wanted: readonly string[]) =>
    void asked.then(
      (answer) => setSaid(answer === 'added' ? toldOf(wanted) : translate('siteRefused')),
      () => setSaid(translate('optionsSiteUnknown')),
    );
  // Within the reader's press: nothing is awaited before the browser is asked.
  const add = (wanted: readonly string[]) =>
    tell(addLines(deps.browser, deps.store, wanted), wanted);
  return (
    <>
      <p class="quiet">{translate('optionsSitesIntro')}</p>
      <AddSiteForm texts={deps.texts} lines={lines} onAdd={(line) => add([line])} />
      <p class="told-now" role="status">
        {said}
      </p>
      <KnownSites texts={deps.texts} lines={lines} onAdd={add} />
      <UnsyncedNote {...props} section="sites" />
      {waiting.length > 0 && (
        <p class="told">
          {count('optionsSitesWaiting', waiting.length)}{' '}
          <button type="button" onClick={() => add(waiting)}>
            {translate('optionsAllowAll')}
          </button>
        </p>
      )}
      <SiteRows
        texts={deps.texts}
        lines={lines}
        permitted={permitted}
        lastUsed={lastUsed}
        onAdd={(line) => add([line])}
        onReplace={(line, by) => tell(replaceLine(deps.browser, deps.store, line, by), [by])}
        onRemove={(line) => void removeLines(deps.browser, deps.store, [line])}
      />
    </>
  );
}
