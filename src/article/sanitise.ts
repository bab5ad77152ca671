import createDOMPurify, { type Config } from 'dompurify';

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
  IN_PLACE: true,
};

/** Takes out of `body`, in place, whatever could run, load by itself or dress up as the extension. */
export function sanitise(body: HTMLElement, window: Window & typeof globalThis): void {
  createDOMPurify(window).sanitize(body, CONFIG);
}
