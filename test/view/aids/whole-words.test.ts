import { expect, test } from 'vitest';
import { wholeWords } from '../../../src/view/aids/whole-words.ts';

/** `|` stands where the selection begins and ends. */
test.each([
  ['The h|arbour cl|oses.', 'harbour closes'],
  ['The |harbour closes|.', 'harbour closes'],
  ['The harbour| clo|ses.', ' closes'],
  ['The harbour, |clos|es.', 'closes'],
  ['Žl|uťoučký k|ůň', 'Žluťoučký kůň'],
  ['港は|閉ま|った。', '閉ま'],
])('%s', (marked, expected) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = marked.replaceAll('|', '');
  const range = document.createRange();
  const [text] = paragraph.childNodes;
  if (!text) throw new Error('no text');
  range.setStart(text, marked.indexOf('|'));
  range.setEnd(text, marked.lastIndexOf('|') - 1);
  expect(wholeWords(range).toString()).toBe(expected);
});
