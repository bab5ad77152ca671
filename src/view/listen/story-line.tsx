import type { Texts } from '../texts.ts';
import type { Player } from './player.ts';

/** The line that is the story, with a tick where the voice is: a slider by which the reader goes elsewhere. */
export function StoryLine({ texts, player }: { texts: Texts; player: Player }) {
  const { translate, number } = texts;
  const { at } = player.state();
  const last = Math.max(1, player.sentences().length - 1);
  return (
    <input
      type="range"
      class="story-line"
      min={0}
      max={last}
      value={at}
      style={{ '--heard': at / last }}
      aria-label={translate('listenPlaceLabel')}
      aria-valuetext={translate('listenPlace', number(at + 1), number(last + 1))}
      onInput={({ currentTarget }) => player.goTo(currentTarget.valueAsNumber)}
    />
  );
}
