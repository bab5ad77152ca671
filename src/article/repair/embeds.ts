/** Marks a link that stands in an embedded frame's place, from here to the view. */
export const EMBED = 'data-galley-embed';

const LATE = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data-embed-url'];

/**
 * Puts a link without text in the place of every frame, `<figure><a href data-galley-embed>`: the view makes a card of those
 * that belong to a story, the others are nothing to be seen. The page's own films and sound are set in a figure, where
 * Readability leaves them.
 */
export function keepEmbeds(copy: Document): void {
  for (const frame of copy.querySelectorAll('iframe')) {
    const address = LATE.map((name) => frame.getAttribute(name) ?? '').find((value) =>
      /^(?:https:)?\/\//.test(value),
    );
    if (!address) continue;
    const link = copy.createElement('a');
    link.href = new URL(address, 'https://page.invalid').href;
    link.setAttribute(EMBED, '');
    if (frame.title) link.title = frame.title;
    inFigure(frame, link);
  }
  for (const player of copy.querySelectorAll<HTMLMediaElement>('video, audio')) keepPlayer(player);
}

function inFigure(element: Element, content: Element): void {
  const figure = element.ownerDocument.createElement('figure');
  element.replaceWith(figure);
  figure.append(content);
}

/** Nothing of a film is loaded before the reader starts it; one without an address or controls is decoration. */
function keepPlayer(player: HTMLMediaElement): void {
  const hasAddress = [player, ...player.querySelectorAll('source')].some((one) =>
    /^(?!blob:).+/.test(one.getAttribute('src') ?? ''),
  );
  if (!hasAddress) {
    player.remove();
    return;
  }
  player.setAttribute('controls', '');
  player.setAttribute('preload', 'none');
  if (!player.closest('figure')) inFigure(player, player);
}
