import createDOMPurify, { type Config } from 'dompurify';
import { rename } from './rename.ts';

/**
 * What a story may hold: HTML and formulas. Class, id and data attributes stay as evidence for `clean`
 * (the view drops them); what a page could act or draw with does not.
 */
const CONFIG: Config = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'option',
    'dialog',
    'map',
    'area',
    'template',
  ],
  // Their words are not the story's. A form's may be: some sites put a whole page into one.
  ADD_FORBID_CONTENTS: ['button', 'dialog', 'option', 'select', 'textarea'],
  FORBID_ATTR: [
    'style',
    'autofocus',
    'autoplay',
    'popover',
    'usemap',
    'slot',
    'bgcolor',
    'background',
  ],
};

/**
 * A copy of `body`, in a document of its own, without whatever could run, load by itself or dress up as the extension.
 * In place DOMPurify would walk the tree six times, to disarm what may be on screen already; ours never was.
 */
export function sanitise(body: HTMLElement, window: Window & typeof globalThis): HTMLElement {
  for (const element of body.querySelectorAll('[is]')) makePlain(element);
  const holder = createDOMPurify(window).sanitize(body, {
    ...CONFIG,
    RETURN_DOM: true,
    TRUSTED_TYPES_POLICY: null,
  });
  return holder.firstChild as HTMLElement;
}

/** An element that a page's script may customise, `<p is="x-y">`, becomes one that none does: DOMPurify would drop its words. */
function makePlain(element: Element): void {
  element.removeAttribute('is');
  rename(element, element.localName);
}
