import { expect, test } from 'vitest';
import { copyPage } from '../../../src/article/repair/copy-page.ts';
import { pageOf, paragraph } from '../page.ts';

const STORY = [1, 2, 3, 4].map(paragraph).join('');
const bodyOfCopy = (page: Document) => copyPage(page).body.innerHTML;

test('open shadow roots are read where they are seen, slots filled, the page untouched', () => {
  const page = pageOf('<div id="host"><b slot="name">Ann Lee</b><i>Unseen</i></div><p>After</p>');
  const host = page.querySelector('#host') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const inner = page.createElement('section');
  const slot = page.createElement('slot');
  slot.name = 'name';
  inner.append('By ', slot);
  root.append(page.createElement('style'), inner);
  const before = page.documentElement.outerHTML;
  expect(bodyOfCopy(page)).toBe(
    '<div id="host"><section>By <b slot="name">Ann Lee</b></section></div><p>After</p>',
  );
  expect(page.documentElement.outerHTML).toBe(before);
  expect(root.childNodes).toHaveLength(2);
});

test('a shadow root within one is read, too', () => {
  const page = pageOf('<div id="host"></div>');
  const inner = page.createElement('div');
  page.querySelector('#host')?.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append('Deep');
  expect(copyPage(page).body.textContent).toBe('Deep');
});

test('closed shadow roots stay closed', () => {
  const page = pageOf('<div id="host">Light</div>');
  page.querySelector('#host')?.attachShadow({ mode: 'closed' }).append('Secret');
  expect(copyPage(page).body.textContent).toBe('Light');
});

test.each([
  [
    'a drawing loses what is in it',
    '<p>A<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></p>',
    '<p>A<svg viewBox="0 0 1 1"></svg></p>',
  ],
  [
    'an icon of a menu goes',
    '<nav><a href="/a"><svg aria-hidden="true"></svg>A</a></nav>',
    '<nav><a href="/a">A</a></nav>',
  ],
  [
    'one that says something stays',
    '<nav><svg role="img"></svg></nav>',
    '<nav><svg role="img"></svg></nav>',
  ],
  [
    'one beside a picture of the story stays: what is around it would be taken for something else',
    '<figure><svg aria-hidden="true"></svg></figure>',
    '<figure><svg aria-hidden="true"></svg></figure>',
  ],
  ['a style sheet and a script go', '<style>p{}</style><script>1</script><p>A</p>', '<p>A</p>'],
])('%s', (_, body, expected) => {
  expect(bodyOfCopy(pageOf(body))).toBe(expected);
});

test.each([
  [
    'a shadow tree declared in markup',
    `<div><template shadowrootmode="open">${STORY}</template></div>`,
    4,
  ],
  ['the story that lies nowhere else', `<p>Loading</p><template>${STORY}</template>`, 5],
  ['not what scripts come back to', `${STORY}<template>${STORY}</template>`, 4],
  ['not a template of a few words', '<p>Loading</p><template><p>{{ title }}</p></template>', 1],
])('%s', (_, markup, paragraphs) => {
  expect(copyPage(pageOf(markup)).querySelectorAll('p')).toHaveLength(paragraphs);
});
