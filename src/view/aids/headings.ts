/** A sub-head of the article. */
export interface Heading {
  element: HTMLElement;
  text: string;
  /** 0 for the article's largest sub-heads, 1 for those below, … */
  depth: number;
}

const levelOf = (element: Element) => Number(element.localName.slice(1));

/** The article's sub-heads that the reader can see, in order. */
export function headingsOf(body: HTMLElement): Heading[] {
  const elements = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (element) => !element.closest('[hidden], .removed') && /\S/.test(element.textContent),
  );
  const levels = [...new Set(elements.map(levelOf))].toSorted((a, b) => a - b);
  return elements.map((element) => ({
    element,
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    depth: levels.indexOf(levelOf(element)),
  }));
}
