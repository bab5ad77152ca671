import type { ArticlePerson } from '../../people/person.ts';
import { personStyle } from '../person-style.ts';
import type { Action, Selected } from '../state.ts';
import type { Texts } from '../texts.ts';
import { NextIcon, PreviousIcon } from './icons.tsx';

interface PersonEntryProps {
  texts: Texts;
  person: ArticlePerson;
  /** Their index on the list of all people. */
  index: number;
  /** The indices of the mentions that the reader can see. */
  mentions: number[];
  /** Where the reader is, if they follow this person. */
  selected: Selected | null;
  dispatch(action: Action): void;
}

/** One person on the list: name, role, how often; while followed, the steps between mentions. */
export function PersonEntry(props: PersonEntryProps) {
  const { texts, person, index, mentions, selected, dispatch } = props;
  const role = person.isAuthor ? texts.translate('viewAuthor') : person.role;
  return (
    <li class={selected ? 'person followed' : 'person'}>
      <button
        type="button"
        class="person-name"
        aria-pressed={selected !== null}
        onClick={() => dispatch({ type: 'personChosen', person: index })}
      >
        <bdi ref={(name) => void (name && personStyle(index).apply(name))}>{person.name}</bdi>
      </button>
      <span class="count">
        <span aria-hidden="true">{texts.number(mentions.length)}</span>
        <span class="unseen">{texts.count('viewMentions', mentions.length)}</span>
      </span>
      {role && (
        <p class="role">
          <bdi>{role}</bdi>
        </p>
      )}
      {selected && <Steps {...props} at={mentions.indexOf(selected.mention) + 1} />}
    </li>
  );
}

function Steps({ texts, person, mentions, at, dispatch }: PersonEntryProps & { at: number }) {
  const { translate } = texts;
  const place = [texts.number(at), texts.number(mentions.length)] as const;
  const previous = translate('viewMentionPrevious', person.name);
  const next = translate('viewMentionNext', person.name);
  return (
    <div class="steps">
      <button
        type="button"
        class="previous-mention"
        aria-label={previous}
        aria-keyshortcuts="p"
        title={`${previous} (p)`}
        onClick={() => dispatch({ type: 'stepped', by: -1 })}
      >
        <PreviousIcon />
      </button>
      <bdi class="place" aria-hidden="true">
        {translate('viewMentionOf', ...place)}
      </bdi>
      <button
        type="button"
        class="next-mention"
        aria-label={next}
        aria-keyshortcuts="n"
        title={`${next} (n)`}
        onClick={() => dispatch({ type: 'stepped', by: 1 })}
      >
        <NextIcon />
      </button>
    </div>
  );
}
