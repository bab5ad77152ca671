import { keyInUse } from '../key-in-use.ts';
import type { Length } from '../reading-time.ts';
import { type Action, type ViewState, visibleMentions } from '../state.ts';
import type { Texts } from '../texts.ts';
import { BarButton } from './bar-button.tsx';
import { KeepIcon, SiteIcon, TypeIcon } from './icons.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { Mounted } from './mounted.tsx';
import { PeopleButton } from './people-button.tsx';
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
  /** Opens what can be done to keep the article under its button. */
  onKeep(button: HTMLButtonElement): void;
  /** Opens the settings under their button. */
  onSettings(button: HTMLButtonElement): void;
  /** Opens what can be decided about the page's site; left out where it has none. */
  onSite?(button: HTMLButtonElement): void;
  onClose(): void;
}

/** The whole view of a reading. */
export function ReadingView(props: ReadingViewProps) {
  const { texts, state, body, length, dispatch, onKeep, onSettings, onSite, onClose } = props;
  const { article } = state.reading;
  return (
    <div class="sheet">
      <TopBar texts={texts} onClose={onClose}>
        <div class="bar-slot" />
        {onSite && (
          <BarButton
            name="open-site"
            label={texts.translate('viewSite')}
            icon={<SiteIcon />}
            onOpen={onSite}
          />
        )}
        <BarButton
          name="open-keep"
          label={texts.translate('viewKeep')}
          icon={<KeepIcon />}
          shortcut={keyInUse('k', state)}
          onOpen={onKeep}
        />
        <BarButton
          name="open-settings"
          label={texts.translate('viewSettings')}
          icon={<TypeIcon />}
          shortcut={keyInUse('s', state)}
          onOpen={onSettings}
        />
        <PeopleButton texts={texts} state={state} dispatch={dispatch} />
      </TopBar>
      {state.hasExtraFailed && (
        <p class="problem" role="alert">
          {texts.translate('viewExtraFailed')}
        </p>
      )}
      <div class="outline-slot" />
      <main tabIndex={-1}>
        <article lang={article.language ?? ''} dir={article.direction}>
          <TitleBlock texts={texts} article={article} length={length} />
          <RemovalsBar texts={texts} state={state} dispatch={dispatch} />
          {article.leadPicture && <LeadPicture picture={article.leadPicture} />}
          <Mounted node={body} />
          {article.isExcerpt && <p class="excerpt-note">{texts.translate('viewExcerptNote')}</p>}
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
  const { selected, listed } = state.people;
  const person = listed.find(({ key }) => key === selected?.person);
  if (!selected || !person) return '';
  const mentions = visibleMentions(state, person.key);
  const at = mentions.indexOf(selected.mention) + 1;
  return translate('viewMentionAnnounced', person.name, number(at), number(mentions.length));
}
