import { EMBED } from '../../article/repair/embeds.ts';
import type { MessageKey } from '../../strings.ts';
import type { Texts } from '../texts.ts';
import { type EmbedKind, embedKind } from './embed-kind.ts';

const WHAT: Record<EmbedKind, MessageKey> = {
  video: 'viewEmbedVideo',
  audio: 'viewEmbedAudio',
  post: 'viewEmbedPost',
  map: 'viewEmbedMap',
  chart: 'viewEmbedChart',
};

/**
 * Makes a card of every embed that `article` kept as a link: it says what it is and where it goes. Nothing is loaded
 * before the reader asks. A link with words stays one.
 */
export function makeCards(body: HTMLElement, texts: Texts): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[${EMBED}]`)) {
    link.removeAttribute(EMBED);
    const name = embedName(link, texts);
    if (link.textContent !== '') continue;
    if (name) link.replaceWith(cardOf(link, name, texts));
    else (link.closest('figure') ?? link).remove(); // an advertisement, a counter
  }
}

/** What an embed's link leads to, in the reader's language: "Video from video.example"; null: nothing of the story. */
export function embedName({ href }: HTMLAnchorElement, { translate }: Texts): string | null {
  const address = URL.canParse(href) ? new URL(href) : null;
  const kind = address && embedKind(address);
  return address && kind && translate(WHAT[kind], address.hostname.replace(/^www\./, ''));
}

function cardOf(link: HTMLAnchorElement, name: string, texts: Texts): HTMLElement {
  const { translate, locale, direction } = texts;
  const page = link.ownerDocument;
  const { href } = link;
  const card = page.createElement('div');
  card.className = 'embed';
  card.lang = locale;
  card.dir = direction;
  const what = page.createElement('span');
  what.textContent = name;
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = translate('viewEmbedLoad');
  button.setAttribute('aria-label', `${translate('viewEmbedLoad')}: ${link.title || name}`);
  button.onclick = () => {
    const frame = frameOf(page, href, link.title || name);
    card.replaceWith(frame);
    frame.focus(); // the button that had the focus is gone
  };
  const way = page.createElement('a');
  way.href = href;
  way.target = '_blank';
  way.rel = 'noopener noreferrer';
  way.textContent = translate('viewEmbedOpen');
  if (link.title) card.append(named(page, link.title));
  card.append(what, button, way);
  return card;
}

function named(page: Document, title: string): HTMLElement {
  const name = page.createElement('strong');
  name.dir = 'auto';
  name.textContent = title;
  return name;
}

function frameOf(page: Document, href: string, title: string): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.src = href;
  frame.title = title;
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  return frame;
}
