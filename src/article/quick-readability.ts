import { type Options, ReadabilityWithSteps } from './readability-steps.ts';

/**
 * Readability with the same result for less: of what it does at each of a page's elements, that which makes the browser gather the
 * text of everything within, or set up a style declaration, is done where it can make a difference.
 */
export class QuickReadability extends ReadabilityWithSteps {
  private readonly again: () => Document;
  private linkLengths: Map<Element, number> | null = null;

  /** `again` gives `page` as it is now once more: Readability spoils it, and looks for a story again where it finds little. */
  constructor(page: Document, again: () => Document, options?: Options) {
    super(page, options);
    this.again = again;
  }

  /** Instead of writing the whole page to a string, to be parsed again where little is found, this is when it is copied anew. */
  override _grabArticle(): HTMLElement | null {
    const { body } = this._doc;
    if (!body) return null;
    const startAgain = () => this.startAgain();
    return super._grabArticle({
      get innerHTML() {
        return '';
      },
      set innerHTML(_: string) {
        startAgain();
      },
      get firstChild() {
        return body.firstChild;
      },
      appendChild: (child: Node) => body.appendChild(child),
    });
  }

  private startAgain(): void {
    this._doc.body.replaceChildren(...this.again().body.childNodes);
    this._unwrapNoscriptImages(this._doc);
    this._removeScripts(this._doc);
    this._prepDocument();
  }

  override _isProbablyVisible(element: Element): boolean {
    const mayBeHidden =
      element.hasAttribute('style') ||
      element.hasAttribute('hidden') ||
      element.hasAttribute('aria-hidden');
    return !mayBeHidden || super._isProbablyVisible(element);
  }

  override _isValidByline(element: Element, words: string): boolean {
    const isCalled =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(words);
    return isCalled && super._isValidByline(element, words);
  }

  override _isElementWithoutContent(element: Element): boolean {
    if (holdsText(element)) return false;
    const { childElementCount } = element;
    return (
      childElementCount === 0 || childElementCount === element.querySelectorAll('br, hr').length
    );
  }

  override _hasChildBlockElement(element: Element): boolean {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (this.DIV_TO_P_ELEMS.has(child.tagName) || this._hasChildBlockElement(child)) return true;
    }
    return false;
  }

  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const child = element.firstElementChild;
    if (!child || child.nextElementSibling || child.tagName !== tag) return false;
    return super._hasSingleTagInsideElement(element, tag);
  }

  override _getLinkDensity(element: Element): number {
    const { length } = this._getInnerText(element);
    if (length === 0) return 0;
    const mayBeWithinPage = element.querySelector('a[href^="#"]') !== null;
    let linked = 0;
    for (const link of element.querySelectorAll('a')) {
      const isWithinPage =
        mayBeWithinPage && this.REGEXPS.hashUrl.test(link.getAttribute('href') ?? '');
      linked += this.lengthOfLink(link) * (isWithinPage ? 0.3 : 1);
    }
    return linked / length;
  }

  /** While candidates are weighed nothing changes: every box around a link asks for its length. */
  private lengthOfLink(link: Element): number {
    const known = this.linkLengths?.get(link);
    if (known !== undefined) return known;
    const { length } = this._getInnerText(link);
    this.linkLengths?.set(link, length);
    return length;
  }

  /** The first candidate: all has been made ready. */
  override _initializeNode(candidate: Element): void {
    this.linkLengths ??= new Map();
    super._initializeNode(candidate);
  }

  override _prepArticle(article: Element): void {
    this.linkLengths = null;
    super._prepArticle(article);
  }

  override _cleanStyles(article: Element): void {
    const drop = (selector: string, names: string[]) => {
      for (const element of article.querySelectorAll(selector)) {
        if (element.closest('svg')) continue;
        for (const name of names) element.removeAttribute(name);
      }
    };
    const styles = this.PRESENTATIONAL_ATTRIBUTES;
    drop(styles.map((name) => `[${name}]`).join(), styles);
    drop(this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS.join(), ['width', 'height']);
  }
}

/** Whether any text within is more than white space: mostly the first is, whatever there may be after it. */
function holdsText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 /* text */ ? (child as Text).data.trim() !== '' : holdsText(child))
      return true;
  }
  return false;
}
