import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { chooseRules } from '../../src/clean/rules.ts';

const STORY = [
  'The ferry to the island stopped running on Monday, and the people who live there were told to keep what they had in their cupboards for another week.',
  'A spokeswoman for the harbour said that the two older boats were not safe in the winter wind and that nobody had ordered a new one in time.',
  'On the island the baker went on baking with the flour that was left, and the schoolmaster rang the bell for eleven children as on any other day.',
  'By Friday a fisherman had taken the first letters across in his own boat, and had brought back a box of oranges that nobody had asked him for.',
];

/** What is left of a paragraph that stands in the middle of a story. */
function shown(paragraph: string): string {
  const body = document.createElement('div');
  const template = document.createElement('template');
  template.innerHTML = [...STORY.slice(0, 2), paragraph, ...STORY.slice(2)]
    .map((text) => `<p>${text}</p>`)
    .join('');
  body.append(template.content);
  const article = { body, url: 'https://news.example/island/ferry' } as unknown as Article;
  const { blocks, removals } = cleanArticle(article, chooseRules(body.textContent ?? ''));
  const block = blocks[2];
  let text = block?.text ?? '';
  for (const removal of removals.toReversed()) {
    if (removal.block !== block) continue;
    if (!removal.part) return '';
    text = text.slice(0, removal.part.start) + text.slice(removal.part.end);
  }
  return text.trim();
}

const SAID =
  'The mayor said on Tuesday that a smaller boat might come from the mainland before the month is over.';
const LINK =
  '<a href="/2026/03/storm-nears-the-coast-4711">Storm nears the coast, boats stay in</a>';

describe('a promo within a paragraph goes alone', () => {
  test.each([
    ['in brackets, with a link', `${SAID} (Also read: ${LINK})`],
    ['in square brackets', `${SAID} [READ MORE: ${LINK}]`],
    [
      'in brackets, a plain headline',
      `${SAID} (Also read: Storm nears the coast and boats stay in)`,
    ],
    ['on a line of its own', `${SAID}<br>Also read: ${LINK}`],
    ['a prompt on a line of its own', `${SAID}<br>Sign up for our newsletter here.`],
    ['a remark in brackets', `${SAID} (Story continues below.)`],
    ['as the last sentence', `${SAID} Read more: ${LINK}`],
    [
      'as the last sentence, wholly linked',
      `${SAID} <a href="/reviews/boats-2026">Read our review of small boats here.</a>`,
    ],
  ])('%s', (_, paragraph) => {
    expect(shown(paragraph)).toBe(SAID);
  });
});

describe('what only looks like one stays', () => {
  test.each([
    ['an aside in brackets', `${SAID.slice(0, -1)} (read: never).`],
    ['a reference', `${SAID} (see also: Smith 2004)`],
    [
      'an aside with a linked source',
      `${SAID} (the <a href="https://harbour.example/report">report</a> is here)`,
    ],
    ['a line of verse', `${SAID}<br>More light, the sailor said, and less of rain.`],
    [
      'a last sentence about reading',
      `${SAID} Also read at the meeting was a letter from the baker.`,
    ],
    ['the story’s last word to its readers', `${SAID} Let us know in the comments.`],
    ['a quoted label', `${SAID} “Read more,” she told the pupils.`],
    [
      'a last sentence with a linked source',
      `${SAID} The harbour has <a href="https://harbour.example/report">published its report</a>.`,
    ],
  ])('%s', (_, paragraph) => {
    const left = shown(paragraph);
    expect(left.replace(/\s+/g, ' ')).toBe(
      paragraph
        .replace(/<br>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' '),
    );
  });
});
