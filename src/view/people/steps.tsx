import { keyInUse } from '../key-in-use.ts';
import { NextIcon, PreviousIcon } from '../parts/icons.tsx';
import { titleWithKey } from '../title-with-key.ts';
import type { PersonProps } from './person-props.ts';

/** Called before a button acts, where it may not be the followed person's. */
interface Before {
  before?: () => void;
}

/** "‹ 3 of 7 ›": where the reader is among a person's mentions, with the way to the ones beside it. */
export function Steps({ open, person, mentions, at, before }: PersonProps & Before) {
  const { texts, state, dispatch } = open;
  const { translate, number } = texts;
  const button = (by: 1 | -1) => {
    const label = translate(by > 0 ? 'viewMentionNext' : 'viewMentionPrevious', person.name);
    const shortcut = keyInUse(by > 0 ? 'n' : 'p', state());
    return (
      <button
        type="button"
        class={by > 0 ? 'next-mention' : 'previous-mention'}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        title={titleWithKey(label, shortcut)}
        onClick={() => {
          before?.();
          dispatch({ type: 'stepped', by });
        }}
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
export function OnlyButton({ open, person, before }: PersonProps & Before) {
  const { isOnly, selected } = open.state().people;
  return (
    <button
      type="button"
      class="only"
      aria-pressed={isOnly && selected?.person === person.key}
      onClick={() => {
        before?.();
        open.dispatch({ type: 'onlyToggled' });
      }}
    >
      {open.texts.translate('peopleOnly')}
    </button>
  );
}
