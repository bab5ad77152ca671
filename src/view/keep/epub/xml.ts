const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold at all. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What was written as XML without what XML cannot hold: a browser's serialiser leaves it. */
export function rightXml(xml: string): string {
  return xml.replace(NO_XML, '');
}

/** A text as XML writes it, in content as in attributes. */
export function xmlText(text: string): string {
  return rightXml(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
