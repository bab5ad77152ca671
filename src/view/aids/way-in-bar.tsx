import type { OpenView } from '../extras.ts';
import { keyInUse } from '../key-in-use.ts';
import { BarButton } from '../parts/bar-button.tsx';
import { OutlineIcon, ToTopIcon } from '../parts/icons.tsx';
import { ListenButton } from './listen-button.tsx';
import type { Place } from './place-in-article.ts';

interface WayInBarProps {
  view: OpenView;
  place: Place;
  hasOutline: boolean;
  canListen: boolean;
  onTop(): void;
  onOutline(button: HTMLButtonElement): void;
}

/** In the bar: the title once it is out of sight, which leads back to the top; the time left; the buttons of the outline and the player. */
export function WayInBar(props: WayInBarProps) {
  const { view, place, hasOutline, canListen, onTop, onOutline } = props;
  const { texts } = view;
  const { article } = view.state().reading;
  const toTop = texts.translate('viewToTop');
  return (
    <>
      {place.isUnderWay && (
        <button
          type="button"
          class="to-top"
          aria-label={`${article.title}: ${toTop}`}
          title={toTop}
          onClick={onTop}
        >
          <ToTopIcon />
          <span lang={article.language ?? ''}>{article.title}</span>
        </button>
      )}
      <span class="time-left">{place.isUnderWay && timeLeft(view, place)}</span>
      {hasOutline && (
        <BarButton
          name="open-outline"
          label={texts.translate('viewOutline')}
          icon={<OutlineIcon />}
          shortcut={keyInUse('c', view.state())}
          onOpen={onOutline}
        />
      )}
      {canListen && <ListenButton view={view} />}
      <span class="progress" />
    </>
  );
}

/** "4 min left"; nothing where the end is in sight. */
function timeLeft({ length, texts }: OpenView, { share }: Place): string {
  if (share === null || share >= 1) return '';
  return texts.count('viewMinutesLeft', Math.max(1, Math.ceil(length.minutes * (1 - share))));
}
