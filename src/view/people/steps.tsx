import { NextIcon, PreviousIcon } from '../parts/icons.tsx';
import type { PersonProps } from './person-props.ts';

/** "‹ 3 of 7 ›": where the reader is among a person's mentions, with the way to the ones beside it. */
export function Steps({ open, person, mentions, at }: PersonProps) {
  const { texts, dispatch } = open;
  const { translate, number } = texts;
  const button = (by: 1 | -1) => {
    const label = translate(by > 0 ? 'viewMentionNext' : 'viewMentionPrevious', person.name);
    const key = by > 0 ? 'n' : 'p';
    return (
      <button
        type="button"
        class={by > 0 ? 'next-mention' : 'previous-mention'}
        aria-label={label}
        aria-keyshortcuts={key}
        title={`${label} (${key})`}
        onClick={() => dispatch({ type: 'stepped', by })}
      >
        {by > 0 ? <NextIcon /> : <PreviousIcon />}
      </button>
    );
  };
  return (
    <div class="steps">
      {button(-1)}
      <bdi class="place" aria-hidden="true">
        {translate('viewMentionOf', number(at), number(mentions.length))}
      </bdi>
      {button(1)}
    </div>
  );
}

/** Marks this person alone, or everybody again. */
export function OnlyButton({ open }: Pick<PersonProps, 'open'>) {
  return (
    <button
      type="button"
      class="only"
      aria-pressed={open.state().people.isOnly}
      onClick={() => open.dispatch({ type: 'onlyToggled' })}
    >
      {open.texts.translate('peopleOnly')}
    </button>
  );
}
