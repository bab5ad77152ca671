/** The body of an article in a document of its own, from its markup. */
export function bodyOf(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<div id="body">${markup}</div>`, 'text/html');
  return body.firstElementChild as HTMLElement;
}
