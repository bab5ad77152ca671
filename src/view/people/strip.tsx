import { personStyle } from '../person-style.ts';
import type { PersonProps } from './person-props.ts';
import { placesIn } from './places.ts';

const STEP_KEYS: Record<string, number> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const tick = (place: number) => `M${(place * 100).toFixed(2)} 0V8`;

/**
 * The line along the article on which a person's mentions stand. Pressed, it goes to the nearest. While the person is
 * followed it is a slider for the keyboard: one stop of the Tab key, and the arrows go from mention to mention.
 */
export function Strip({ open, person, mentions, at }: PersonProps) {
  const { texts, state, dispatch } = open;
  const places = placesIn(state().reading.blocks, person.mentions);
  const isRightToLeft = texts.direction === 'rtl';
  const goTo = (index: number) => {
    const mention = mentions[Math.min(Math.max(index, 0), mentions.length - 1)];
    if (mention === undefined) return;
    dispatch({ type: 'mentionSelected', selected: { person: person.key, mention } });
  };
  const onClick = ({ currentTarget, clientX }: MouseEvent) => {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    const share = (clientX - left) / width;
    goTo(
      nearest(
        mentions.map((index) => places[index] ?? 0),
        isRightToLeft ? 1 - share : share,
      ),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const sideways = /^Arrow(Left|Right)$/.test(event.key) ? (event.key === forward ? 1 : -1) : 0;
    const by = STEP_KEYS[event.key] ?? sideways;
    if (!by) return;
    event.preventDefault();
    goTo(at - 1 + by);
  };
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': texts.translate('peopleStrip', person.name),
    'aria-valuemin': 1,
    'aria-valuemax': mentions.length,
    'aria-valuenow': at,
    'aria-valuetext': texts.translate(
      'viewMentionOf',
      texts.number(at),
      texts.number(mentions.length),
    ),
    onKeyDown,
  } as const;
  const current = places[mentions[at - 1] ?? -1];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: closed, it is for the mouse alone; the name opens it.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a slider when it is more than that.
    <div
      class="strip"
      ref={(strip) => void (strip && personStyle(person.number).colour(strip))}
      onClick={onClick}
      {...(at > 0 ? slider : { 'aria-hidden': true })}
    >
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path class="ticks" d={mentions.map((index) => tick(places[index] ?? 0)).join('')} />
        {current !== undefined && <path class="at" d={tick(current)} />}
      </svg>
    </div>
  );
}

function nearest(places: number[], share: number): number {
  const distances = places.map((place) => Math.abs(place - share));
  return distances.indexOf(Math.min(...distances));
}
