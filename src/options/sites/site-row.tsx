import { useState } from 'preact/hooks';
import { addLines } from '../../sites/add-site.ts';
import { withoutLines } from '../../sites/edit-list.ts';
import { dateOfDay } from '../../sites/last-used.ts';
import type { OptionsPageProps } from '../options-page.tsx';
import { AddSiteForm } from './add-site-form.tsx';

interface SiteRowProps extends OptionsPageProps {
  line: string;
  isPermitted: boolean;
  /** The day in days since 1970. */
  usedOn: number | undefined;
  onAllow(): void;
  onRemove(): void;
}

/** One line of the list: what it is, whether it works, when it last did. */
export function SiteRow(props: SiteRowProps) {
  const { deps, settings, line, isPermitted, usedOn, onAllow, onRemove } = props;
  const { translate, locale } = deps.texts;
  const [isEdited, setEdited] = useState(false);
  const replace = (wanted: string) => {
    setEdited(false);
    if (wanted === line) return;
    void addLines(deps.browser, deps.store, [wanted]).then(
      async (answer) => {
        if (answer === 'added') await deps.store.change((before) => withoutLines(before, [line]));
      },
      () => undefined,
    );
  };
  return (
    <li>
      <div class="what">
        <bdi class="pattern" dir="ltr">
          {line}
        </bdi>
        <span class={isPermitted ? 'state' : 'state waiting'}>
          {translate(stateOf(line, isPermitted))}
          {usedOn !== undefined && ` · ${translate('optionsLastUsed', dayIn(locale, usedOn))}`}
        </span>
      </div>
      <div class="does">
        {!isPermitted && (
          <button type="button" onClick={onAllow}>
            {translate('optionsAllow')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-expanded={isEdited}
          aria-label={translate('optionsEditNamed', line)}
          onClick={() => setEdited(!isEdited)}
        >
          {translate('optionsEdit')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={translate('optionsRemoveNamed', line)}
          onClick={onRemove}
        >
          {translate('optionsRemove')}
        </button>
      </div>
      {isEdited && (
        <div class="editing">
          <AddSiteForm
            texts={deps.texts}
            lines={settings.sites.map(({ pattern }) => pattern)}
            before={line}
            action="optionsSave"
            onAdd={replace}
          />
        </div>
      )}
    </li>
  );
}

function stateOf(line: string, isPermitted: boolean) {
  if (line.startsWith('!')) return 'optionsNever';
  return isPermitted ? 'optionsAllowed' : 'optionsWaiting';
}

const dayIn = (locale: string, day: number) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOfDay(day));
