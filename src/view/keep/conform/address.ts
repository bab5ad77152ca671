/** What stands in an address unwritten though RFC 3986 wants it encoded; browsers leave it. */
const UNSAFE = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

/** An absolute address that every program takes: http(s), mail or telephone; null for others, `data:` too. */
export function linkAddress(href: string, base: string): string | null {
  const address = parsed(href, base);
  if (!address || !/^(?:https?|mailto|tel):$/.test(address.protocol)) return null;
  const [before = '', ...hash] = encoded(address.href).split('#');
  return [before, ...(hash.length > 0 ? [hash.join('%23')] : [])].join('#');
}

/** The absolute address of a picture; null where it is no picture's. */
export function pictureAddress(src: string, base: string): string | null {
  if (/^data:image\//i.test(src)) return src;
  const address = parsed(src, base);
  return address && /^https?:$/.test(address.protocol) ? encoded(address.href) : null;
}

const encoded = (href: string) => href.replace(UNSAFE, (sign) => encodeURIComponent(sign));

function parsed(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
