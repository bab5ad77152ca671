import { paragraphs, sentences, TITLES } from './invented-text.ts';

/** A page that is no article, of one kind; `type` is what its server calls it. */
export interface NotArticle {
  name: string;
  url: string;
  html: string;
  type?: string;
}

const SITE = 'https://news.example';

interface Head {
  title: string;
  og?: string;
  json?: object;
  extra?: string;
}

function page({ title, og, json, extra = '' }: Head, body: string): string {
  const type = og ? `<meta property="og:type" content="${og}">` : '';
  const data = json ? `<script type="application/ld+json">${JSON.stringify(json)}</script>` : '';
  const nav = `<nav>${TITLES.slice(0, 6)
    .map((one) => `<a href="/x">${one}</a>`)
    .join(' ')}</nav>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title>${type}${data}${extra}</head>
<body><header>${nav}</header>${body}<footer><p>${sentences(2)}</p></footer></body></html>`;
}

/** A teaser: a headline that is a link, and what the story begins with. */
const card = (title: string, i: number, tag = 'article') =>
  `<${tag} class="card"><h3><a href="/world/story-${i}">${title}</a></h3><time>17 May 2024</time><p>${sentences(2, i)}</p></${tag}>`;
const cards = (count: number, tag?: string) =>
  Array.from({ length: count }, (_, i) => card(TITLES[i % TITLES.length] ?? '', i, tag)).join('\n');

/** A teaser whose link is no heading and has the text in it. */
const linkedBox = (title: string, i: number) =>
  `<a class="box" href="/news/${i}00345"><div class="head">${title}</div><div>${sentences(2, i)}</div></a>`;

const post = (i: number) =>
  `<div class="post" id="post-${i}"><b class="author">reader${i}</b> <time>1${i % 10} May 2024</time><div class="body">${paragraphs(2, i)}</div></div>`;
const posts = (count: number) => Array.from({ length: count }, (_, i) => post(i)).join('\n');

const listItem = (i: number) => ({
  '@type': 'ListItem',
  position: i,
  item: { '@type': 'NewsArticle', headline: TITLES[i % TITLES.length] },
});

const FRONTS: NotArticle[] = [
  {
    name: 'front page',
    url: `${SITE}/`,
    html: page({ title: 'The Courier', og: 'website' }, `<main>${cards(24)}</main>`),
  },
  {
    name: 'front page that says it is an article, with a long lead story',
    url: `${SITE}/en/`,
    html: page(
      {
        title: 'The Courier',
        og: 'article',
        json: { '@type': 'NewsArticle', headline: TITLES[0] },
      },
      `<main><h1>${TITLES[0]}</h1>${paragraphs(8)}${cards(24)}</main>`,
    ),
  },
  {
    name: 'front page of an edition, in boxes that are links',
    url: `${SITE}/index.html`,
    html: page({ title: 'The Courier' }, `<main>${TITLES.map(linkedBox).join('')}</main>`),
  },
];

const LISTS: NotArticle[] = [
  {
    name: 'section',
    url: `${SITE}/world`,
    html: page({ title: 'World - The Courier', og: 'website' }, `<h1>World</h1>${cards(20)}`),
  },
  {
    name: 'section that describes its stories',
    url: `${SITE}/world/europe`,
    html: page(
      {
        title: 'Europe - The Courier',
        og: 'article',
        json: { '@type': 'ItemList', itemListElement: [1, 2, 3, 4, 5, 6].map(listItem) },
      },
      `<h1>Europe</h1>${cards(12, 'div')}`,
    ),
  },
  {
    name: 'section with a long address and introduction',
    url: `${SITE}/life/house-garden-and-outdoor-living/`,
    html: page(
      {
        title: 'House, garden and outdoor living',
        og: 'article',
        json: { '@type': 'CollectionPage' },
      },
      `<h1>House, garden and outdoor living</h1>${paragraphs(3)}<ul>${cards(16, 'li')}</ul>`,
    ),
  },
  {
    name: 'section whose teasers have no headings',
    url: `${SITE}/news/regional/latest-from-the-islands`,
    html: page(
      { title: 'Latest from the islands', og: 'website' },
      `<h1>Latest from the islands</h1>${TITLES.map((title, i) => `<div class="t"><a href="/${i}">${title}</a><span>17.05.2024</span><p>${sentences(2, i)}</p></div>`).join('')}`,
    ),
  },
  {
    name: 'tag page with an introduction',
    url: `${SITE}/tag/ferries-and-harbours-of-the-north`,
    html: page(
      { title: 'Ferries and harbours of the north', og: 'article' },
      `<h1>Ferries and harbours of the north</h1>${paragraphs(4)}${cards(10)}`,
    ),
  },
  {
    name: 'author’s page with a life story',
    url: `${SITE}/author/jane-brown-of-the-islands`,
    html: page(
      { title: 'Jane Brown of the islands', og: 'profile', json: { '@type': 'ProfilePage' } },
      `<h1>Jane Brown of the islands</h1>${paragraphs(5)}${cards(12)}`,
    ),
  },
  {
    name: 'archive of a day',
    url: `${SITE}/archive/2024/05/17/`,
    html: page(
      { title: 'Archive of 17 May 2024' },
      `<h1>Archive of 17 May 2024</h1><ul>${TITLES.map((title) => `<li><a href="/a">${title}</a></li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'search results',
    url: `${SITE}/search?q=ferry`,
    html: page({ title: 'ferry - Search' }, `<h1>Results for ferry</h1>${cards(10, 'div')}`),
  },
  {
    name: 'search results with the words in the path',
    url: `${SITE}/suche/wann-faehrt-die-faehre-wieder`,
    html: page(
      { title: 'Suche: Wann fährt die Fähre wieder', og: 'article' },
      `<h1>Suche: Wann fährt die Fähre wieder</h1>${cards(10, 'li')}`,
    ),
  },
  {
    name: 'newsletter archive',
    url: `${SITE}/newsletters/the-morning-letter-from-the-harbour`,
    html: page(
      { title: 'The morning letter from the harbour', og: 'website' },
      `<h1>The morning letter from the harbour</h1>${paragraphs(2)}<form><input type="email"></form>${cards(8)}`,
    ),
  },
  {
    name: 'list of links only',
    url: `${SITE}/2024/05/everything-we-wrote-in-may`,
    html: page(
      { title: 'Everything we wrote in May', og: 'article' },
      `<h1>Everything we wrote in May</h1><p>17 May 2024</p><ul>${TITLES.concat(TITLES)
        .map((title) => `<li><a href="/a">${title} and what came of it in the end</a></li>`)
        .join('')}</ul>`,
    ),
  },
];

const PLAYERS: NotArticle[] = [
  {
    name: 'video',
    url: `${SITE}/video/island-ferry-sails-again-1234567`,
    html: page(
      {
        title: 'Island ferry sails again',
        og: 'video.other',
        json: { '@type': 'VideoObject', name: 'x' },
      },
      `<h1>Island ferry sails again</h1><video></video><p>${sentences(3)}</p>${cards(8)}`,
    ),
  },
  {
    name: 'video that is described as an article, too',
    url: `${SITE}/video/island-ferry-sails-again-1234567`,
    html: page(
      {
        title: 'Island ferry sails again',
        og: 'article',
        json: [
          { '@type': 'VideoObject' },
          { '@type': 'NewsArticle', headline: 'Island ferry sails again' },
        ],
      },
      `<h1>Island ferry sails again</h1><time>17 May 2024</time><video></video><p>${sentences(4)}</p>${cards(8)}`,
    ),
  },
  {
    name: 'video with a long description',
    url: `${SITE}/watch?v=Ab3dE5fG7hI`,
    html: page(
      { title: 'Island ferry sails again', og: 'video.other', json: { '@type': 'VideoObject' } },
      `<h1>Island ferry sails again</h1><p>17 May 2024</p><div>${paragraphs(6)}</div>`,
    ),
  },
  {
    name: 'podcast episode',
    url: `${SITE}/podcasts/the-harbour-hour-episode-12`,
    html: page(
      {
        title: 'The harbour hour, episode 12',
        og: 'music.song',
        json: { '@type': 'PodcastEpisode' },
      },
      `<h1>The harbour hour, episode 12</h1><p>17 May 2024</p>${paragraphs(4)}`,
    ),
  },
  {
    name: 'picture gallery',
    url: `${SITE}/gallery/the-ramp-in-twelve-pictures-812345`,
    html: page(
      { title: 'The ramp in twelve pictures', og: 'article' },
      `<h1>The ramp in twelve pictures</h1>${TITLES.map((one, i) => `<figure><img src="${i}.jpg"><figcaption>${one}. ${sentences(1, i)}</figcaption></figure>`).join('')}`,
    ),
  },
];

const FORUMS: NotArticle[] = [
  {
    name: 'forum thread',
    url: 'https://talk.example/threads/when-does-the-ferry-sail-again.48213/',
    html: page(
      { title: 'When does the ferry sail again', json: { '@type': 'DiscussionForumPosting' } },
      `<h1>When does the ferry sail again</h1>${posts(8)}`,
    ),
  },
  {
    name: 'forum thread that declares nothing',
    url: 'https://talk.example/viewtopic.php?f=2&t=48213',
    html: page(
      { title: 'When does the ferry sail again' },
      `<h1>When does the ferry sail again</h1>${posts(8)}`,
    ),
  },
  {
    name: 'forum thread at an address like an article’s',
    url: 'https://talk.example/islands/when-does-the-ferry-sail-again-48213',
    html: page(
      { title: 'When does the ferry sail again', og: 'article' },
      `<h1>When does the ferry sail again</h1>${posts(8)}`,
    ),
  },
  {
    name: 'questions and answers',
    url: 'https://ask.example/questions/48213/when-does-the-ferry-sail-again',
    html: page(
      {
        title: 'When does the ferry sail again',
        og: 'website',
        json: { '@type': 'QAPage', mainEntity: { '@type': 'Question' } },
      },
      `<h1>When does the ferry sail again</h1><div class="question">${paragraphs(3)}</div>${paragraphs(3)}<div class="answer">${paragraphs(2)}</div><div class="answer">${paragraphs(2)}</div>`,
    ),
  },
  {
    name: 'comments on a shared link',
    url: 'https://talk.example/r/islands/comments/1ab2c3d/the_ferry_sails_again_from_monday/',
    html: page(
      { title: 'The ferry sails again from Monday', og: 'website' },
      `<h1>The ferry sails again from Monday</h1>${paragraphs(2)}<div id="comments">${posts(12)}</div>`,
    ),
  },
  {
    name: 'one person’s short message',
    url: 'https://social.example/@jane/112345678901234567',
    html: page(
      { title: 'Jane: "The ferry sails again from Monday"', og: 'article' },
      `<div class="post"><p>${sentences(3)}</p><time>17 May 2024</time></div><div class="reply"><p>${sentences(2)}</p></div>`,
    ),
  },
];

const SHOPS: NotArticle[] = [
  {
    name: 'product',
    url: 'https://shop.example/product/brass-harbour-lamp-for-the-garden-48213',
    html: page(
      {
        title: 'Brass harbour lamp for the garden',
        og: 'product',
        json: { '@type': 'Product', name: 'Lamp' },
      },
      `<h1>Brass harbour lamp for the garden</h1>${paragraphs(8)}`,
    ),
  },
  {
    name: 'product that says it is an article',
    url: 'https://shop.example/brass-harbour-lamp-for-the-garden-48213.html',
    html: page(
      { title: 'Brass harbour lamp for the garden', og: 'article' },
      `<h1>Brass harbour lamp for the garden</h1><form action="/cart/add"><button class="add-to-cart">Buy</button></form><div>${paragraphs(8)}</div>`,
    ),
  },
  {
    name: 'product marked up in place',
    url: 'https://shop.example/brass-harbour-lamp-for-the-garden-48213.html',
    html: page(
      { title: 'Brass harbour lamp for the garden' },
      `<div itemscope itemtype="http://schema.org/Product"><h1>Brass harbour lamp for the garden</h1><span itemprop="price">49</span>${paragraphs(8)}</div>`,
    ),
  },
  {
    name: 'shelf of a shop',
    url: 'https://shop.example/lamps/brass-lamps-for-the-garden',
    html: page(
      { title: 'Brass lamps for the garden', og: 'website' },
      `<h1>Brass lamps for the garden</h1>${paragraphs(1)}${cards(20, 'li')}`,
    ),
  },
  {
    name: 'house for sale',
    url: 'https://homes.example/listing/house-on-the-quay-with-a-garden-812345',
    html: page(
      {
        title: 'House on the quay with a garden',
        og: 'website',
        json: { '@type': 'RealEstateListing' },
      },
      `<h1>House on the quay with a garden</h1>${paragraphs(6)}`,
    ),
  },
];

const APPS: NotArticle[] = [
  {
    name: 'a letter in a mail program',
    url: 'https://mail.example/mail/u/0/',
    html: page(
      { title: 'The ferry sails again - Mail' },
      `<div role="grid">${TITLES.map((one) => `<div role="row">${one}</div>`).join('')}</div><h2>The ferry sails again</h2><span>17 May 2024</span><div>${paragraphs(8)}</div>`,
    ),
  },
  {
    name: 'a text being written',
    url: 'https://write.example/document/d/1aB2cD3eF4gH5iJ6/edit',
    html: page(
      { title: 'The ferry sails again from Monday' },
      `<h1>The ferry sails again from Monday</h1><div contenteditable="true">${paragraphs(12)}</div>`,
    ),
  },
  {
    name: 'a text being written on a news site',
    url: `${SITE}/wp-admin/post.php?post=48213&action=edit`,
    html: page(
      { title: 'Edit post' },
      `<h1>Edit post</h1><p>17 May 2024</p><div role="textbox" contenteditable="true">${paragraphs(12)}</div>`,
    ),
  },
  {
    name: 'chat',
    url: 'https://chat.example/app/channel-812345',
    html: page(
      { title: 'Channel' },
      `<div role="application">${Array.from({ length: 20 }, (_, i) => `<div class="message"><p>${sentences(2, i)}</p></div>`).join('')}</div>`,
    ),
  },
  {
    name: 'table of prices',
    url: `${SITE}/markets/stocks/harbour-works-holding-plc`,
    html: page(
      { title: 'Harbour Works Holding plc', og: 'website' },
      `<h1>Harbour Works Holding plc</h1><table>${Array.from({ length: 40 }, (_, i) => `<tr><td>17 May 2024</td><td>${i}.20</td></tr>`).join('')}</table><p>${sentences(3)}</p>`,
    ),
  },
  {
    name: 'weather',
    url: `${SITE}/weather/forecast-for-the-northern-islands`,
    html: page(
      { title: 'Forecast for the northern islands', og: 'website' },
      `<h1>Forecast for the northern islands</h1><p>17 May 2024</p>${paragraphs(2)}<table><tr><td>12°</td></tr></table>`,
    ),
  },
  {
    name: 'page that draws itself',
    url: `${SITE}/interactive/2024/05/the-ferry-sails-again-in-three-dimensions`,
    html: page(
      { title: 'The ferry in three dimensions', og: 'article' },
      `<h1>The ferry in three dimensions</h1><canvas></canvas><p>${sentences(2)}</p>`,
    ),
  },
];

const NOTICES: NotArticle[] = [
  {
    name: 'terms of use',
    url: `${SITE}/terms`,
    html: page(
      { title: 'Terms of use', og: 'article' },
      `<h1>Terms of use</h1><p>Last changed on 17 May 2024</p>${paragraphs(30)}`,
    ),
  },
  {
    name: 'long words on privacy',
    url: `${SITE}/legal/privacy-policy-for-readers-of-the-courier`,
    html: page(
      { title: 'Privacy policy for readers of the Courier', og: 'website' },
      `<h1>Privacy policy for readers of the Courier</h1><p>Last changed on 17 May 2024</p>${paragraphs(40)}`,
    ),
  },
  {
    name: 'page of a manual',
    url: 'https://tools.example/docs/4.2/how-to-set-up-the-harbour-crane',
    html: page(
      { title: 'How to set up the harbour crane' },
      `<h1>How to set up the harbour crane</h1>${paragraphs(40)}`,
    ),
  },
  {
    name: 'about us',
    url: `${SITE}/about-us/`,
    html: page(
      { title: 'About us', og: 'article', json: { '@type': 'AboutPage' } },
      `<h1>About us</h1>${paragraphs(10)}`,
    ),
  },
  {
    name: 'vacancy',
    url: `${SITE}/jobs/editor-for-the-harbour-desk-812345`,
    html: page(
      { title: 'Editor for the harbour desk', og: 'website', json: { '@type': 'JobPosting' } },
      `<h1>Editor for the harbour desk</h1><p>17 May 2024</p>${paragraphs(8)}`,
    ),
  },
  {
    name: 'event',
    url: `${SITE}/events/an-evening-with-the-harbour-choir-812345`,
    html: page(
      { title: 'An evening with the harbour choir', og: 'website', json: { '@type': 'Event' } },
      `<h1>An evening with the harbour choir</h1><p>17 May 2024</p>${paragraphs(6)}`,
    ),
  },
  {
    name: 'sign in',
    url: `${SITE}/login?next=/2024/05/17/the-ferry-sails-again`,
    html: page(
      { title: 'Sign in' },
      `<h1>Sign in</h1><form><input type="email"><input type="password"></form><p>${sentences(3)}</p>`,
    ),
  },
  {
    name: 'page that is not there',
    url: `${SITE}/2024/05/17/the-ferry-sails-again-812345`,
    html: page(
      { title: 'Page not found', og: 'website' },
      `<h1>Page not found</h1><p>${sentences(2)}</p>${cards(10)}`,
    ),
  },
  {
    name: 'article whose text has not come yet',
    url: `${SITE}/2024/05/17/the-ferry-sails-again-812345`,
    html: page(
      {
        title: 'The ferry sails again',
        og: 'article',
        json: { '@type': 'NewsArticle', headline: 'The ferry sails again' },
      },
      `<h1>The ferry sails again</h1><time>17 May 2024</time><div id="root"></div>${cards(6)}`,
    ),
  },
  {
    name: 'question whether cookies may be set',
    url: `${SITE}/2024/05/17/the-ferry-sails-again-812345`,
    html: page(
      { title: 'The Courier', og: 'website' },
      `<div role="dialog"><h2>We value your privacy</h2><p>${sentences(4)}</p><p>${sentences(4)}</p></div>`,
    ),
  },
];

const OTHER_TYPES: NotArticle[] = [
  'application/pdf',
  'text/plain',
  'application/xml',
  'image/png',
  'application/json',
].map((type) => ({
  name: `file of type ${type}`,
  url: `${SITE}/2024/05/17/the-ferry-sails-again-812345`,
  type,
  html: page(
    {
      title: 'The ferry sails again',
      og: 'article',
      json: { '@type': 'NewsArticle', headline: 'The ferry sails again' },
    },
    `<article><h1>The ferry sails again</h1><time>17 May 2024</time>${paragraphs(12)}</article>`,
  ),
}));

/** Pages of every kind that are no articles, written to be taken for some. */
export const NOT_ARTICLES: readonly NotArticle[] = [
  ...FRONTS,
  ...LISTS,
  ...PLAYERS,
  ...FORUMS,
  ...SHOPS,
  ...APPS,
  ...NOTICES,
  ...OTHER_TYPES,
];
