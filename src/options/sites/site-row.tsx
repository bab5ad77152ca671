import { useRef, useState } from 'preact/hooks';
import { dateOfDay } from '../../sites/last-used.ts';
import type { Texts } from '../../view/texts.ts';
import { AddSiteForm } from './add-site-form.tsx';

interface SiteRowProps {
  texts: Texts;
  /** The whole list. */
  lines: readonly string[];
  line: string;
  isPermitted: boolean;
  /** The day in days since 1970. */
  usedOn: number | undefined;
  onAllow(): void;
  onReplace(by: string): void;
  onRemove(): void;
}

/** One line of the list: what it is, whether it works, when it last did. */
export function SiteRow(props: SiteRowProps) {
  const { texts, line, isPermitted, usedOn, onAllow, onRemove } = props;
  const { translate, locale } = texts;
  const [isEdited, setEdited] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const replace = (by: string) => {
    setEdited(false);
    editButton.current?.focus();
    if (by !== line) props.onReplace(by);
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
          <button
            type="button"
            aria-label={`${translate('optionsAllow')}: ${line}`}
            onClick={onAllow}
          >
            {translate('optionsAllow')}
          </button>
        )}
        <button
          type="button"
          class="plain edit-site"
          ref={editButton}
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
            texts={texts}
            lines={props.lines}
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
