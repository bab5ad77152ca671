import type { Section, Settings } from '../settings/settings.ts';
import type { LastUsed } from '../sites/last-used.ts';
import { DataSection } from './data/data-section.tsx';
import { namesOf } from './data/names.ts';
import { PeopleSection } from './people-section.tsx';
import { PromosSection } from './promos/promos-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import type { Shortcut } from './shortcuts.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import type { OptionsDeps } from './show-options.tsx';
import { SitesSection } from './sites/sites-section.tsx';

export interface OptionsPageProps {
  deps: OptionsDeps;
  settings: Settings;
  /** The lines of the list of sites that the browser gives permission for. */
  permitted: ReadonlySet<string>;
  lastUsed: LastUsed;
  /** What of the settings is on this computer alone, because the browser's sync did not take it. */
  unsynced: readonly Section[];
  /** How many articles' people the reader corrected. */
  correctedArticles: number;
  /** What was found damaged in storage since the page was open last, by its path; it is as by default now. */
  repairs: readonly string[];
  shortcuts: readonly Shortcut[];
}

const SECTIONS = [
  ['sites', 'optionsSites', SitesSection],
  ['promos', 'optionsPromos', PromosSection],
  ['people', 'optionsPeople', PeopleSection],
  ['reading', 'optionsReading', ReadingSection],
  ['shortcuts', 'optionsShortcuts', ShortcutsSection],
  ['data', 'optionsData', DataSection],
] as const;

/** The whole options page. */
export function OptionsPage(props: OptionsPageProps) {
  const { translate } = props.deps.texts;
  return (
    <div class="page">
      <header>
        <p class="page-brand">{translate('viewBrand')}</p>
        <h1>{translate('optionsTitle')}</h1>
        <nav aria-label={translate('optionsContents')}>
          <ul class="contents">
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{translate(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {props.repairs.length > 0 && (
          <p class="told" role="status">
            {translate('optionsRepaired', namesOf(props.repairs, props.deps.texts).join(', '))}
          </p>
        )}
      </header>
      <main>
        {SECTIONS.map(([id, title, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{translate(title)}</h2>
            <Section {...props} />
          </section>
        ))}
      </main>
    </div>
  );
}
