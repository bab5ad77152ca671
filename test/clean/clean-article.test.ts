import { describe, expect, test } from 'vitest';
import { cleanStoryWith } from './story-with.ts';

const OTHER = '/2026/03/storm-nears-the-coast-4711';
const link = (text: string, to = OTHER) => `<a href="${to}">${text}</a>`;

/** The texts of what goes of a story with this markup in it. */
function removed(markup: string, place?: 'middle' | 'end'): string[] {
  return cleanStoryWith(markup, place).removals.map(({ block: { text }, part }) =>
    part ? text.slice(part.start, part.end) : text,
  );
}

// Each kind of promo, and what looks like it and is the story's own.
const CASES: { kind: string; promo: string; goes: string[]; lookAlike: string }[] = [
  {
    kind: 'a label with its link',
    promo: `<p>Also read: ${link('Storm nears the coast')}</p>`,
    goes: ['Also read: Storm nears the coast'],
    lookAlike: '<p>Also read at the meeting was a letter from the baker, who thanked nobody.</p>',
  },
  {
    kind: 'a label, then a linked headline',
    promo: `<p>Read more</p><p>${link('Storm nears the coast, boats stay in')}</p>`,
    goes: ['Read more', 'Storm nears the coast, boats stay in'],
    lookAlike: `<p>The harbour has ${link('its figures of last winter', 'https://harbour.example/figures.pdf')} on its own page, and they are worse.</p>`,
  },
  {
    kind: 'a label, then a plain headline',
    promo:
      '<p>Also read this</p><p>Bakers’ bet: island adds orange peel and raisins to the old black bread</p>',
    goes: [
      'Also read this',
      'Bakers’ bet: island adds orange peel and raisins to the old black bread',
    ],
    lookAlike: '<h2>What the council will ask on Thursday</h2>',
  },
  {
    kind: 'prices of shops in boxes of their own',
    promo:
      '<div class="offer"><p class="price">£79.99</p></div><div class="offer"><p class="price">ab 1.249,00 €</p></div>',
    goes: ['£79.99', 'ab 1.249,00 €'],
    lookAlike: '<p>£79.99 is what the baker asks for a winter of bread.</p>',
  },
  {
    kind: 'a label whose promo is gone, before the story',
    promo: '<p>Related articles</p>',
    goes: ['Related articles'],
    lookAlike: '<p>“Read more,” she told the eleven pupils, and rang the bell.</p>',
  },
  {
    kind: 'a label that is the link',
    promo: `<p>${link('READ MORE: Storm nears the coast')}</p>`,
    goes: ['READ MORE: Storm nears the coast'],
    lookAlike: `<p>Read more slowly, the schoolmaster said, and ${link('the island’s old chronicle', 'https://archive.example/chronicle')} will open itself.</p>`,
  },
  {
    kind: 'a label, then a list of stories',
    promo: `<p>More on this</p><ul><li>${link('Storm nears the coast')}</li><li>${link('Boats stay in harbour for a third day', '/2026/03/boats-stay-in-harbour-4712')}</li></ul>`,
    goes: ['More on this', 'Storm nears the coast', 'Boats stay in harbour for a third day'],
    lookAlike:
      '<p>What the boat had on board:</p><ul><li>two sacks of letters and a box of oranges</li><li>medicine for the schoolmaster’s wife</li></ul>',
  },
  {
    kind: 'a label with a topic',
    promo: `<p>More on the harbour:</p><p>${link('Storm nears the coast')}</p>`,
    goes: ['More on the harbour:', 'Storm nears the coast'],
    lookAlike: '<h3>More schools than pupils</h3>',
  },
  {
    kind: 'a newsletter box',
    promo:
      '<p>Sign up for our daily newsletter and get the best stories in your inbox every morning.</p>',
    goes: [
      'Sign up for our daily newsletter and get the best stories in your inbox every morning.',
    ],
    lookAlike:
      '<p>The council writes a newsletter that eleven households read, and it said nothing about the boats.</p>',
  },
  {
    kind: 'a call to follow',
    promo: `<p>Follow us on ${link('Facebook', 'https://www.facebook.com/news.example')} and ${link('X', 'https://x.com/newsexample')}</p>`,
    goes: ['Follow us on Facebook and X'],
    lookAlike: `<p>She wrote ${link('on Facebook', 'https://www.facebook.com/harbour/posts/1')} that the boats would follow when the wind allows it.</p>`,
  },
  {
    kind: 'an app',
    promo: `<p>${link('Download our app', 'https://play.google.com/store/apps/details?id=example.news')} for the latest news</p>`,
    goes: ['Download our app for the latest news'],
    lookAlike:
      '<p>To book a seat, passengers download the harbour’s app, and the app then tells them that there is no boat.</p>',
  },
  {
    kind: 'an appeal',
    promo: '<p>Support our journalism. Please consider making a donation today.</p>',
    goes: ['Support our journalism. Please consider making a donation today.'],
    lookAlike:
      '<p>A donation of four thousand pounds came from a man who had left the island as a boy and asked not to be named.</p>',
  },
  {
    kind: 'an ad marker',
    promo: '<p>Advertisement</p><p>Story continues below</p>',
    goes: ['Advertisement', 'Story continues below'],
    lookAlike: '<p>An advertisement for the post of captain hung in the harbour for a year.</p>',
  },
  {
    kind: 'player text',
    promo: '<p>Your browser does not support the video tag.</p>',
    goes: ['Your browser does not support the video tag.'],
    lookAlike:
      '<p>A video shows the second boat on its side in the mud behind the harbour wall.</p>',
  },
  {
    kind: 'a consent box',
    promo: '<p>This website uses cookies. Accept all cookies to continue.</p>',
    goes: ['This website uses cookies. Accept all cookies to continue.'],
    lookAlike:
      '<p>The baker’s cookies were the first thing that ran out on the island that week.</p>',
  },
];

describe('promos go, and what looks like them stays', () => {
  test.each(CASES)('$kind', ({ promo, goes, lookAlike }) => {
    expect(removed(promo)).toEqual(goes);
    expect(removed(lookAlike)).toEqual([]);
  });
});

const TAILS: { kind: string; tail: string; goes: number; lookAlike: string }[] = [
  {
    kind: 'comments',
    tail: '<p>0 Comments</p>',
    goes: 1,
    lookAlike: '<p>The council took 0 comments from the islanders before it voted last spring.</p>',
  },
  {
    kind: 'tags',
    tail: `<p>Topics: ${link('Ferries', '/topics/ferries')}, ${link('Islands', '/topics/islands')}</p>`,
    goes: 1,
    lookAlike: '<p>Topics for Thursday: the boat, the wall, and who pays for both of them.</p>',
  },
  {
    kind: 'cards of other stories',
    tail: `<div class="related-stories"><h3>You may also like</h3>${[1, 2, 3]
      .map(
        (n) =>
          `<div class="card"><h4>${link(`Another story about the coast, number ${n}`, `/2026/03/another-story-${n}-481${n}`)}</h4><p>What happened on the mainland while everybody looked at the weather and nobody at the wall.</p></div>`,
      )
      .join('')}</div>`,
    goes: 7,
    lookAlike:
      '<div class="timeline"><h3>How it came to this</h3><p>1998: the older boat is bought from a yard in the north.</p><p>2011: the wall is found to be hollow, and is painted.</p></div>',
  },
  {
    kind: 'a list of stories at the end',
    tail: `<p>More stories</p><ol><li>${link('Storm nears the coast')}</li><li>${link('Boats stay in harbour', '/2026/03/boats-stay-4712')}</li></ol>`,
    goes: 3,
    lookAlike:
      '<p>The wall was hollow before the war.<a href="#note-1">1</a></p><ol><li id="note-1">Harbour book, 1938 <a href="#text-1">↩</a></li></ol>',
  },
  {
    kind: 'a copyright notice',
    tail: '<p>© 2026 News Example Ltd. All rights reserved.</p>',
    goes: 1,
    lookAlike:
      '<p>The song of the ferry is out of copyright since last year, and everybody sings it.</p>',
  },
];

describe('the tail of a page goes, and the end of a story stays', () => {
  test.each(TAILS)('$kind', ({ tail, goes, lookAlike }) => {
    expect(removed(tail, 'end')).toHaveLength(goes);
    expect(removed(lookAlike, 'end')).toEqual([]);
  });
});

describe('the safety valve', () => {
  test('where most of the words would go, nothing does, and it says so', () => {
    const much =
      '<p>Sign up for our daily newsletter here and get the best stories in your inbox.</p>';
    const cleaning = cleanStoryWith(much.repeat(12));
    expect(cleaning.isValveOpen).toBe(true);
    expect(cleaning.removals).toEqual([]);
    expect(cleanStoryWith(much).isValveOpen).toBe(false);
  });
});

test('every removal says why, the weightiest reason first', () => {
  const [removal] = cleanStoryWith(`<p>Also read: ${link('Storm nears the coast')}</p>`).removals;
  const weights = removal?.evidence.map(({ weight }) => weight) ?? [];
  expect(weights.length).toBeGreaterThan(1);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights[0]).toBeGreaterThan(0);
});
