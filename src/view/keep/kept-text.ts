import { EMBED } from '../../article/repair/embeds.ts';
import { embedName } from '../aids/embed-cards.ts';
import { plainCopy } from '../plain-copy.ts';
import { showRemoval } from '../shown-removal.ts';
import type { ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { makeElement } from './make-element.ts';

/** A copy of the article's text for `page` without what was taken out, and the elements of its blocks in it. */
export function keptText(
  { reading, restored }: ViewState,
  page: Document,
  texts: Texts,
): { body: HTMLElement; blocks: (HTMLElement | undefined)[] } {
  const { article, removals } = reading;
  const { body, copyOf } = plainCopy(page, article.body);
  const shown = removals.map((removal) => {
    const block = copyOf.get(removal.block.element);
    return block && showRemoval(removal, block, body);
  });
  for (const [index, removal] of shown.entries()) {
    removal?.look({ isRestored: restored.has(index), isExplained: false });
  }
  for (const gone of body.querySelectorAll('[hidden]')) gone.remove();
  nameEmbeds(body, texts);
  namePlayers(body, texts);
  if (article.leadPicture) body.prepend(leadFigure(page, article.leadPicture));
  const blocks = reading.blocks.map(({ element }) => copyOf.get(element));
  return {
    body,
    blocks: blocks.map((block) => (block && body.contains(block) ? block : undefined)),
  };
}

/** What was embedded becomes a link that says what it leads to. */
function nameEmbeds(body: HTMLElement, texts: Texts): void {
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[${EMBED}]`)) {
    if (link.textContent !== '') continue;
    const name = embedName(link, texts);
    if (name) link.textContent = link.title || name;
    else (link.closest('figure') ?? link).remove();
  }
}

/** The page's own films and sound stay where they are: a link leads to them. */
function namePlayers(body: HTMLElement, { translate }: Texts): void {
  for (const player of body.querySelectorAll('video, audio')) {
    const sources = [player, ...player.querySelectorAll('source')];
    const href = sources.map((one) => one.getAttribute('src')).find(Boolean);
    const name = translate(player.localName === 'video' ? 'keepVideo' : 'keepAudio');
    if (href) player.replaceWith(makeElement(body.ownerDocument, 'a', { href }, name));
    else player.remove();
  }
}

function leadFigure(
  page: Document,
  { src, alt, caption }: { src: string; alt: string; caption: string },
) {
  const picture = makeElement(page, 'img', { src, alt });
  const said = caption ? [makeElement(page, 'figcaption', {}, caption)] : [];
  return makeElement(page, 'figure', {}, picture, ...said);
}
