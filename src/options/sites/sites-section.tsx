import { useMemo, useState } from 'preact/hooks';
import { addLines } from '../../sites/add-site.ts';
import { withoutLines } from '../../sites/edit-list.ts';
import { searchSites } from '../../sites/search-sites.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { AddSiteForm } from './add-site-form.tsx';
import { KnownSites } from './known-sites.tsx';
import { SiteRow } from './site-row.tsx';

/** So many lines are drawn at once: thousands would take seconds. */
const SHOWN_AT_ONCE = 60;

/** The list of sites whose articles open by themselves. */
export function SitesSection(props: OptionsPageProps) {
  const { deps, settings, permitted, lastUsed } = props;
  const { translate, count } = deps.texts;
  const [words, setWords] = useState('');
  const [room, setRoom] = useState(SHOWN_AT_ONCE);
  const [said, setSaid] = useState('');
  const lines = useMemo(() => settings.sites.map(({ pattern }) => pattern), [settings.sites]);
  const found = useMemo(() => searchSites(lines, words), [lines, words]);
  const waiting = lines.filter((line) => !permitted.has(line));

  const toldOf = (wanted: readonly string[]) => {
    const sites = wanted.filter((line) => !line.startsWith('!')).length;
    return sites > 0 ? count('optionsSitesAdded', sites) : translate('optionsExceptionAdded');
  };
  /** Within the reader's press: nothing is awaited before the browser is asked. */
  const add = (wanted: readonly string[]) =>
    void addLines(deps.browser, deps.store, wanted).then(
      (answer) => setSaid(answer === 'added' ? toldOf(wanted) : translate('siteRefused')),
      () => setSaid(translate('optionsSiteUnknown')),
    );
  const remove = (line: string) => {
    setSaid(translate('optionsSiteRemoved', line));
    void deps.store.change((before) => withoutLines(before, [line]));
  };
  return (
    <>
      <p class="quiet">{translate('optionsSitesIntro')}</p>
      <AddSiteForm texts={deps.texts} lines={lines} onAdd={(line) => add([line])} />
      <p class="told-now" role="status">
        {said}
      </p>
      <KnownSites texts={deps.texts} lines={lines} onAdd={add} />
      {waiting.length > 0 && (
        <p class="told">
          {count('optionsSitesWaiting', waiting.length)}{' '}
          <button type="button" onClick={() => add(waiting)}>
            {translate('optionsAllowAll')}
          </button>
        </p>
      )}
      <div class="search">
        <label class="named" for="search-sites">
          {translate('optionsSearchSites')}
        </label>
        <input
          id="search-sites"
          type="search"
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setRoom(SHOWN_AT_ONCE);
          }}
        />
        <p class="hint" role="status">
          {words
            ? count('optionsSitesFound', found.length)
            : count('optionsSitesOnList', lines.length)}
        </p>
      </div>
      <ul class="rows">
        {found.slice(0, room).map((line) => (
          <SiteRow
            key={line}
            {...props}
            line={line}
            isPermitted={permitted.has(line)}
            usedOn={lastUsed[line]}
            onAllow={() => add([line])}
            onRemove={() => remove(line)}
          />
        ))}
      </ul>
      {found.length > room && (
        <button type="button" onClick={() => setRoom(room + SHOWN_AT_ONCE)}>
          {count('optionsShowMore', Math.min(SHOWN_AT_ONCE, found.length - room))}
        </button>
      )}
    </>
  );
}
