import { describe, expect, test } from 'vitest';
import { findLeadPicture } from '../../src/article/lead-picture.ts';
import { bodyOf } from './body.ts';

const LONG = 'A sentence of the story that says nothing of pictures. '.repeat(8);

function pageWith(head: string): Document {
  return new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
}

const named = (address: string) => pageWith(`<meta property="og:image" content="${address}">`);
const HARBOUR = 'https://a.example/pictures/harbour.jpg?width=1200';

describe('findLeadPicture', () => {
  test('is the picture that the page names', () => {
    const page = pageWith(
      `<meta property="og:image" content=" ${HARBOUR} "><meta property="og:image:alt" content=" The harbour ">`,
    );
    expect(findLeadPicture(page, bodyOf('<p>A</p>'))).toEqual({
      src: HARBOUR,
      alt: 'The harbour',
      caption: '',
    });
  });

  test('may be named by a relative address', () => {
    const page = named('/pictures/a.jpg');
    const base = page.createElement('base');
    base.href = 'https://news.example/story';
    page.head.append(base);
    const found = findLeadPicture(page, bodyOf('<p>A</p>'));
    expect(found?.src).toBe('https://news.example/pictures/a.jpg');
    expect(found?.alt).toBe('');
  });

  test.each([
    ['no picture', ''],
    ['an empty address', '<meta property="og:image" content=" ">'],
    ['no address at all', '<meta property="og:image">'],
    ['a broken address', '<meta property="og:image" content="https://[">'],
    ['a script', '<meta property="og:image" content="javascript:x()">'],
    ['data', '<meta property="og:image" content="data:image/svg+xml,x">'],
    ['a local file', '<meta property="og:image" content="file:///etc/passwd">'],
  ])('is none where the page names %s', (_, head) => {
    expect(findLeadPicture(pageWith(head), bodyOf('<p>A</p>'))).toBeNull();
  });

  test.each<[string, string, boolean]>([
    ['opens with another picture', '<p>Short.</p><img src="https://a.example/b.jpg">', false],
    ['shows another far down', `<p>${LONG}</p><img src="https://a.example/b.jpg">`, true],
    [
      'shows the same far down, in another size',
      `<p>${LONG}</p><img src="https://b.example/small/harbour.jpg?width=300">`,
      false,
    ],
    ['shows no picture', `<p>${LONG}</p>`, true],
  ])('where the body %s: %s → %s', (_, markup, isThere) => {
    expect(findLeadPicture(named(HARBOUR), bodyOf(markup)) !== null).toBe(isThere);
  });
});
