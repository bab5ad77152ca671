import { useMemo, useState } from 'preact/hooks';
import type { LastUsed } from '../../sites/last-used.ts';
import { searchSites } from '../../sites/search-sites.ts';
import type { Texts } from '../../view/texts.ts';
import { RemovedNote } from '../parts/removed-note.tsx';
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
  const [words, setWords] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const found = useMemo(() => searchSites(lines, words), [lines, words]);
  const { shown, more, reset } = useRoom(texts, found);
  const { list, want } = useRowFocus(shown, '.edit-site');
  const search = (words: string) => {
    setWords(words);
    reset();
  };
  const undo = (line: string) => {
    want({ row: line });
    onAdd(line);
  };
  const replace = (line: string, by: string) => {
    want({ row: by });
    onReplace(line, by);
  };
  const remove = (line: string) => {
    want({ at: shown.indexOf(line) });
    setRemoved(line);
    onRemove(line);
  };
  return (
    <>
      <SearchField
        texts={texts}
        words={words}
        count={words ? found.length : lines.length}
        onSearch={search}
      />
      <RemovedNote
        texts={texts}
        removed={removed !== null && !lines.includes(removed) ? removed : null}
        onUndo={undo}
      />
      <ul class="rows" ref={list} tabIndex={-1} aria-label={texts.translate('optionsSites')}>
        {shown.map((line) => (
          <SiteRow
            key={line}
            texts={texts}
            lines={lines}
            line={line}
            isPermitted={permitted.has(line)}
            usedOn={lastUsed[line]}
            onAllow={() => onAdd(line)}
            onReplace={(by) => replace(line, by)}
            onRemove={() => remove(line)}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

interface SearchFieldProps {
  texts: Texts;
  words: string;
  /** How many lines are found, or on the list where nothing is looked for. */
  count: number;
  onSearch(words: string): void;
}

function SearchField({ texts, words, count, onSearch }: SearchFieldProps) {
  return (
    <div class="search">
      <label class="named" for="search-sites">
        {texts.translate('optionsSearchSites')}
      </label>
      <input
        id="search-sites"
        type="search"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <p class="hint" role="status">
        {texts.count(words ? 'optionsSitesFound' : 'optionsSitesOnList', count)}
      </p>
    </div>
  );
}
