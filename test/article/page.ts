/** A page from the markup of its body (and head), parsed; it belongs to no window. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** The texts of all elements that match, without white space around. */
export function textsOf(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

/** A paragraph of a story, told apart by its number. */
export function paragraph(number: number): string {
  return `<p>${sentence(number)}</p>`;
}

export function sentence(number: number): string {
  return `The mill on the river turned for the ${number}th day in a row, the miller said, and the meal that it ground went to the baker in the square, who asked for more of it.`;
}
