import type { Length } from '../reading-time.ts';
import { type Action, type ViewState, visibleMentions } from '../state.ts';
import type { Texts } from '../texts.ts';
import { LeadPicture } from './lead-picture.tsx';
import { Mounted } from './mounted.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RemovalsBar } from './removals-bar.tsx';
import { SourceLink } from './source-link.tsx';
import { TitleBlock } from './title-block.tsx';
import { TopBar } from './top-bar.tsx';

interface ReadingViewProps {
  texts: Texts;
  state: ViewState;
  /** The article's text on screen. */
  body: HTMLElement;
  length: Length;
  dispatch(action: Action): void;
  onClose(): void;
}

/** The whole view of a reading. */
export function ReadingView({ texts, state, body, length, dispatch, onClose }: ReadingViewProps) {
  const { article } = state.reading;
  const people = {
    count: state.people.length,
    isPanelOpen: state.isPanelOpen,
    onToggle: () => dispatch({ type: 'panelToggled' }),
  };
  return (
    <div class="sheet">
      <TopBar texts={texts} people={people} onClose={onClose} />
      {state.hasExtraFailed && (
        <p class="problem" role="alert">
          {texts.translate('viewExtraFailed')}
        </p>
      )}
      <main tabIndex={-1}>
        <article lang={article.language ?? ''} dir={article.direction}>
          <TitleBlock texts={texts} article={article} length={length} />
          <RemovalsBar texts={texts} state={state} dispatch={dispatch} />
          {article.leadPicture && <LeadPicture picture={article.leadPicture} />}
          <Mounted node={body} />
          <SourceLink texts={texts} article={article} />
        </article>
      </main>
      <PeoplePanel texts={texts} state={state} dispatch={dispatch} />
      <p class="unseen" role="status">
        {announcement(texts, state)}
      </p>
    </div>
  );
}

/** Where the reader is among a person's mentions, for those who do not see it. */
function announcement({ translate, number }: Texts, state: ViewState): string {
  const { selected } = state;
  const person = selected && state.people[selected.person];
  if (!person) return '';
  const mentions = visibleMentions(state, selected.person);
  const at = mentions.indexOf(selected.mention) + 1;
  return translate('viewMentionAnnounced', person.name, number(at), number(mentions.length));
}
