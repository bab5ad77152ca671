import type { OpenView } from '../extras.ts';
import { personStyle } from '../person-style.ts';
import { EditPerson } from './edit-person.tsx';
import { sentenceAround } from './first-sentence.ts';
import type { PersonProps } from './person-props.ts';
import { OnlyButton, Steps } from './steps.tsx';
import { Strip } from './strip.tsx';

/** One person on the list: name, role, how often and where; opened, while followed, with all that can be done. */
export function PersonEntry(props: PersonProps) {
  const { open, person, mentions, at } = props;
  const { texts, dispatch } = open;
  const isFollowed = at > 0;
  const classes = ['person', isFollowed && 'followed', person.isAuthor && 'author'];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        class="person-name"
        aria-expanded={isFollowed}
        onClick={() => dispatch({ type: 'personChosen', person: person.key })}
      >
        <bdi
          lang={language(open)}
          ref={(name) => void (name && personStyle(person.number).apply(name))}
        >
          {person.name}
        </bdi>
      </button>
      <span class="count">
        <span aria-hidden="true">{texts.number(mentions.length)}</span>
        <span class="unseen">{texts.count('viewMentions', mentions.length)}</span>
      </span>
      <Role {...props} />
      <Strip {...props} />
      {isFollowed && (
        <>
          <div class="person-actions">
            <Steps {...props} />
            <OnlyButton {...props} />
          </div>
          <div class="person-more">
            <FirstMention {...props} />
            <EditPerson {...props} />
          </div>
        </>
      )}
    </li>
  );
}

const language = ({ state }: OpenView) => state().reading.article.language ?? '';

/** Who a person is, in the story's own words. */
export function Role({ open, person }: Pick<PersonProps, 'open' | 'person'>) {
  const role = person.isAuthor ? open.texts.translate('viewAuthor') : person.role;
  if (!role) return null;
  return (
    <p class="role">
      <bdi lang={person.isAuthor ? undefined : language(open)}>{role}</bdi>
    </p>
  );
}

/** Opens to the sentence that names the person first. */
function FirstMention({ open, person, mentions }: PersonProps) {
  const { article, blocks } = open.state().reading;
  const first = person.mentions[mentions[0] ?? 0];
  const text = first && blocks[first.block]?.text;
  if (!text) return null;
  const { before, name, after } = sentenceAround(text, first, article.language);
  return (
    <details class="first-mention">
      <summary>{open.texts.translate('peopleFirstMention')}</summary>
      <blockquote lang={language(open)} dir={article.direction}>
        {before}
        <b>{name}</b>
        {after}
      </blockquote>
    </details>
  );
}
