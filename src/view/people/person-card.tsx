import { isSameName } from '../../people/edit/listed-person.ts';
import { Role } from './person-entry.tsx';
import type { PersonProps } from './person-props.ts';
import { OnlyButton, Steps } from './steps.tsx';

interface CardProps extends PersonProps {
  /** Makes the person of the card the one that the reader follows. */
  follow(): void;
}

/** What a mention tells of its person, and the way on from it. */
export function PersonCard({ follow, ...props }: CardProps) {
  const { open, person, mentions, at } = props;
  const { texts, dispatch } = open;
  const { translate } = texts;
  const isNever = person.absence !== null;
  const setNever = () => {
    const { neverHighlight } = open.state().settings.people;
    const listed = neverHighlight.filter((name) => isSameName(name, person.name));
    for (const name of isNever ? listed : [person.name]) {
      dispatch({
        type: 'settingsEdited',
        edit: { type: 'setNeverHighlight', name, isOn: !isNever },
      });
    }
  };
  return (
    <section class="person-card" aria-labelledby="card-name">
      <div id="card-text">
        <p id="card-name">
          <bdi>{person.name}</bdi>
        </p>
        <Role {...props} />
        <p class="unseen">
          {translate('viewMentionOf', texts.number(at), texts.number(mentions.length))}
        </p>
      </div>
      {!isNever && (
        <div class="person-actions">
          <Steps {...props} before={follow} />
          <OnlyButton {...props} before={follow} />
        </div>
      )}
      <button type="button" class="never" key="never" onClick={setNever}>
        {translate(isNever ? 'peopleHighlightAgain' : 'peopleNeverHighlight')}
      </button>
    </section>
  );
}
