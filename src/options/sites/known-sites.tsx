import { useState } from 'preact/hooks';
import { KNOWN_SITES, type KnownSite } from '../../sites/known-sites.ts';
import type { Texts } from '../../view/texts.ts';
import { Unfolding } from '../parts/unfolding.tsx';

interface KnownSitesProps {
  texts: Texts;
  lines: readonly string[];
  onAdd(lines: readonly string[]): void;
}

/** Well-known news sites by country, to tick; many are asked for at once. */
export function KnownSites({ texts, lines, onAdd }: KnownSitesProps) {
  const { translate, count } = texts;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (line: string) => {
    const others = [...ticked].filter((other) => other !== line);
    setTicked(new Set(ticked.has(line) ? others : [...others, line]));
  };
  return (
    <Unfolding summary={translate('optionsKnownSites')}>
      {() => (
        <>
          {countriesIn(texts.locale).map(({ code, name }) => (
            <Unfolding key={code} summary={name}>
              {() => (
                <fieldset class="ticks">
                  <legend class="unseen">{name}</legend>
                  {(KNOWN_SITES[code] ?? []).map((site) => (
                    <Tick
                      key={site.line}
                      site={site}
                      isOnList={lines.includes(site.line)}
                      isTicked={ticked.has(site.line)}
                      onToggle={() => toggle(site.line)}
                    />
                  ))}
                </fieldset>
              )}
            </Unfolding>
          ))}
          <button
            type="button"
            class="primary"
            disabled={ticked.size === 0}
            onClick={() => {
              onAdd([...ticked]);
              setTicked(new Set());
            }}
          >
            {count('optionsAddTicked', ticked.size)}
          </button>
        </>
      )}
    </Unfolding>
  );
}

interface TickProps {
  site: KnownSite;
  isOnList: boolean;
  isTicked: boolean;
  onToggle(): void;
}

function Tick({ site, isOnList, isTicked, onToggle }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOnList || isTicked}
        disabled={isOnList}
        onChange={onToggle}
      />
      <span>
        <bdi>{site.name}</bdi> <small dir="ltr">{site.line}</small>
      </span>
    </label>
  );
}

/** The reader's own country first, the others by their names. */
function countriesIn(locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const own = new Intl.Locale(locale).maximize().region;
  const countries = Object.keys(KNOWN_SITES).map((code) => ({
    code,
    name: names.of(code) ?? code,
  }));
  const byName = new Intl.Collator(locale);
  return countries.sort(
    (a, b) => Number(b.code === own) - Number(a.code === own) || byName.compare(a.name, b.name),
  );
}
