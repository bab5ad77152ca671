import { render } from 'preact';
import type { OpenView } from '../extras.ts';
import { makeOverlay } from '../overlay.ts';
import { CloseIcon } from '../parts/icons.tsx';
import { picturesIn } from '../pictures-in.ts';

/** Smaller pictures (icons, avatars) have nothing more to show. In CSS pixels. */
const MIN_WIDTH = 160;

const isWorthEnlarging = (picture: HTMLImageElement) =>
  picture.naturalWidth >= MIN_WIDTH && !picture.closest('a[href], button, .removed');

/** Makes each picture of the article a button that shows it as large as the window. */
export function enlargePictures(view: OpenView): void {
  const { dialog, texts } = view;
  for (const picture of picturesIn(dialog)) {
    const offer = () => {
      if (!isWorthEnlarging(picture)) return;
      picture.tabIndex = 0;
      picture.role = 'button';
      picture.ariaLabel = [texts.translate('viewEnlarge'), picture.alt].filter(Boolean).join(': ');
      picture.ariaHasPopup = 'dialog';
    };
    if (picture.complete) offer();
    else picture.addEventListener('load', offer);
  }
  dialog.addEventListener('click', ({ target }) => {
    const picture = (target as Element).closest<HTMLImageElement>('img[role="button"]');
    if (picture) enlarge(view, picture);
  });
  dialog.addEventListener('keydown', (event) => {
    const picture = (event.target as Element).closest<HTMLImageElement>('img[role="button"]');
    if (!picture || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    enlarge(view, picture);
  });
}

function captionOf(picture: HTMLImageElement): string {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return caption.replace(/\s+/g, ' ').trim();
}

function enlarge(view: OpenView, picture: HTMLImageElement): void {
  const label = picture.alt || view.texts.translate('viewPicture');
  const close = view.texts.translate('overlayClose');
  const overlay = makeOverlay(view, {
    name: 'zoom',
    label,
    onClosed: () => render(null, overlay),
  });
  const { language, direction } = view.state().reading.article;
  render(
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button do the same */}
      <figure onClick={() => overlay.close()} lang={language ?? ''} dir={direction}>
        <img src={picture.currentSrc || picture.src} alt={picture.alt} />
        <figcaption>{captionOf(picture)}</figcaption>
      </figure>
      <button type="button" aria-label={close} title={close} onClick={() => overlay.close()}>
        <CloseIcon />
      </button>
    </>,
    overlay,
  );
  overlay.showModal();
}
