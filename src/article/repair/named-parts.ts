/** What the repairs look for in the classes and ids that a page gives its elements, each more closely later. */
const CLASS =
  /slide|gallery|hidden|d-none|sr-only|show-for-sr|screen-reader|cookie-|consent|gdpr|aption|redit|cite/i;
const ID = /cookie|consent|cmp|didomi|sp_message/i;

/**
 * The elements with such names, in order. All at once: selectors for parts of attributes take longer than everything else
 * that a repair does, and a page has thousands of elements, but hundreds of classes.
 */
export function namedParts(copy: Document): Element[] {
  const known = new Map<string, boolean>();
  const isCalled = (name: string) => {
    const isNamed = known.get(name) ?? CLASS.test(name);
    known.set(name, isNamed);
    return isNamed;
  };
  return [...copy.querySelectorAll('[class], [id]')].filter(
    (element) => isCalled(element.getAttribute('class') ?? '') || ID.test(element.id),
  );
}
