import type { Picture } from './article.ts';

/** A picture that opens the body within so many characters of text is the lead picture already. */
const OPENING_CHARACTERS = 300;

/**
 * The picture that the page names for the story (`og:image`), unless the body opens with a picture
 * of its own or shows the same one further down.
 */
export function findLeadPicture(page: Document, body: HTMLElement): Picture | null {
  const named = page.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content.trim();
  if (!named || !URL.canParse(named, page.baseURI)) return null;
  const src = new URL(named, page.baseURI);
  if (!/^https?:$/.test(src.protocol)) return null;
  if (opensWithPicture(body) || showsPicture(body, src)) return null;
  const alt = page.querySelector<HTMLMetaElement>('meta[property="og:image:alt"]')?.content.trim();
  return { src: src.href, alt: alt ?? '', caption: '' };
}

function opensWithPicture(body: HTMLElement): boolean {
  const picture = body.querySelector('img');
  if (!picture) return false;
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEndBefore(picture);
  return before.toString().trim().length < OPENING_CHARACTERS;
}

/** Sites serve one picture in many sizes: the file's name is what stays the same. */
function showsPicture(body: HTMLElement, src: URL): boolean {
  const name = src.pathname.split('/').pop() ?? '';
  return (
    name.length > 5 &&
    [...body.querySelectorAll('img')].some((picture) => picture.src.includes(name))
  );
}
