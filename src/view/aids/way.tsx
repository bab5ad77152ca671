import { render } from 'preact';
import type { OpenView } from '../extras.ts';
import { hasVoices, watchVoices } from '../listen/has-voices.ts';
import { makePopover } from '../popover.ts';
import { headingsOf } from './headings.ts';
import { readOrPause } from './listen-button.tsx';
import { Outline } from './outline.tsx';
import { type Place, placeInArticle } from './place-in-article.ts';
import { WayInBar } from './way-in-bar.tsx';

/** So many sub-heads make an outline. */
const MIN_HEADINGS = 2;

/** Shows in the bar how far the reader is, and the outline of the article: in the margin, or under a button of the bar. */
export function showTheWay(view: OpenView): void {
  const { dialog, body, texts, closing } = view;
  const bar = dialog.querySelector('.bar-slot');
  const margin = dialog.querySelector('.outline-slot');
  if (!bar || !margin) return;
  let popover: HTMLElement | null = null;
  let canListen = hasVoices();

  const draw = () => {
    const all = headingsOf(body);
    const headings = all.length < MIN_HEADINGS ? [] : all;
    const place = placeInArticle(dialog, headings);
    const goTo = (target: Element | null) => {
      popover?.hidePopover();
      goToPlace(target);
    };
    const outline = (
      <Outline texts={texts} headings={headings} current={place.heading} onGo={goTo} />
    );
    render(headings.length > 0 ? outline : null, margin);
    if (popover) render(outline, popover);
    render(
      <WayInBar
        view={view}
        place={place}
        hasOutline={headings.length > 0}
        canListen={canListen}
        onTop={() => goTo(dialog.querySelector('h1'))}
        onOutline={(button) => {
          const label = texts.translate('viewOutline');
          popover = makePopover(view, button, { name: 'outline-popover', label });
          draw();
          popover.showPopover({ source: button });
          popover.querySelector<HTMLElement>('[aria-current], button')?.focus();
        }}
      />,
      bar,
    );
    showProgress(dialog, place);
  };
  draw();
  view.watch(draw);
  view.keys.on('t', () => goToPlace(dialog.querySelector('h1')));
  watchVoices(closing, () => {
    canListen = hasVoices();
    draw();
  });
  view.keys.on('a', () => readOrPause(view));
  view.keys.on('c', () => openOutline(dialog, margin));
  dialog.addEventListener('scroll', oncePerFrame(draw, closing), { passive: true });
  closing.addEventListener('abort', () => {
    for (const drawn of [bar, margin, popover]) if (drawn) render(null, drawn);
  });
}

/** In the margin the outline gets the focus, under the bar it opens. */
function openOutline(dialog: HTMLElement, margin: Element): void {
  const isInMargin = margin.checkVisibility() && margin.childElementCount > 0;
  if (isInMargin) margin.querySelector<HTMLElement>('[aria-current], button')?.focus();
  else dialog.querySelector<HTMLElement>('.open-outline')?.click();
}

function showProgress(dialog: HTMLElement, { share }: Place): void {
  dialog.style.setProperty('--progress', String(share ?? 0));
}

/** `run`, at most once for each picture that the screen shows, and never after `end`. */
function oncePerFrame(run: () => void, end: AbortSignal): () => void {
  let frame = 0;
  end.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(run);
  };
}

/** Goes to an element of the article, with the focus, so that reading and Tab go on from there. */
function goToPlace(target: Element | null): void {
  if (!target) return;
  const element = target as HTMLElement;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
}
