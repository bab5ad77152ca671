import { Readability } from '@mozilla/readability';

/** Those of Readability's own steps that `QuickReadability` calls or tells anew; its types do not have them. */
interface Steps {
  _doc: Document;
  REGEXPS: { byline: RegExp; hashUrl: RegExp };
  DIV_TO_P_ELEMS: Set<string>;
  PRESENTATIONAL_ATTRIBUTES: string[];
  DEPRECATED_SIZE_ATTRIBUTE_ELEMS: string[];
  _grabArticle(page?: unknown): HTMLElement | null;
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, words: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _hasChildBlockElement(element: Element): boolean;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _getInnerText(element: Element): string;
  _getLinkDensity(element: Element): number;
  _initializeNode(candidate: Element): void;
  _prepArticle(article: Element): void;
  _cleanStyles(article: Element): void;
  _prepDocument(): void;
  _removeScripts(page: Document): void;
  _unwrapNoscriptImages(page: Document): void;
}

export type Options = ConstructorParameters<typeof Readability<HTMLElement>>[1];
/** Readability as it is, its steps open to be told anew. */
export const ReadabilityWithSteps = Readability as unknown as new (
  page: Document,
  options?: Options,
) => Readability<HTMLElement> & Steps;
