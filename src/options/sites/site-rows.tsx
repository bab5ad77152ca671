import { useMemo, useState } from 'preact/hooks';
import type { LastUsed } from '../../sites/last-used.ts';
import { searchSites } from '../../sites/search-sites.ts';
import type { Texts } from '../../view/texts.ts';
import { useRoom } from '../parts/room.tsx';
import { useRowFocus } from '../parts/row-focus.ts';
import { SiteRow } from './site-row.tsx';

interface SiteRowsProps {
  texts: Texts;
  /** In the order to be shown in. */
  lines: readonly string[];
  permitted: ReadonlySet<string>;
  lastUsed: LastUsed;
  onAdd(line: string): void;
  onReplace(line: string, by: string): void;
  onRemove(line: string): void;
}

/** The lines of the list, with a search. What is typed there draws nothing but these. */
export function SiteRows(props: SiteRowsProps) {
  const { texts, lines, permitted, lastUsed, onAdd, onReplace, onRemove } = props;
  const { translate, count } = texts;
  const [words, setWords] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const found = useMemo(() => searchSites(lines, words), [lines, words]);
  const { shown, more, reset } = useRoom(texts, found);
  const { list, want } = useRowFocus(shown, '.edit-site');
  const isGone = removed !== null && !lines.includes(removed);
  return (
    <>
      <div class="search">
        <label class="named" for="search-sites">
          {translate('optionsSearchSites')}
        </label>
        <input
          id="search-sites"
          type="search"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            reset();
          }}
        />
        <p class="hint" role="status">
          {words
            ? count('optionsSitesFound', found.length)
            : count('optionsSitesOnList', lines.length)}
        </p>
      </div>
      <p class="said">
        <span role="status">{isGone && translate('optionsSiteRemoved', removed)}</span>
        {isGone && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              want({ row: removed });
              onAdd(removed);
            }}
          >
            {translate('peopleUndo')}
          </button>
        )}
      </p>
      <ul class="rows" ref={list} tabIndex={-1} aria-label={translate('optionsSites')}>
        {shown.map((line, at) => (
          <SiteRow
            key={line}
            texts={texts}
            lines={lines}
            line={line}
            isPermitted={permitted.has(line)}
            usedOn={lastUsed[line]}
            onAllow={() => onAdd(line)}
            onReplace={(by) => {
              want({ row: by });
              onReplace(line, by);
            }}
            onRemove={() => {
              want({ at });
              setRemoved(line);
              onRemove(line);
            }}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
