import { sentences, TITLES } from '../article/invented-text.ts';

/** A page as news sites make them: of its bytes so large a share is each of these. The style sheet does not grow with the page. */
const SHARES = { script: 0.4, menu: 0.08, story: 0.27, teasers: 0.15, comments: 0.1 };
const STYLE_BYTES = 60_000;

/** A generated news page of about so many bytes, with much around its story; the same for the same size. */
export function newsPage(bytes: number): string {
  const fill = (share: number, part: (i: number) => string) => filled(share * bytes, part);
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLES[0]} | The Islander</title>` +
    `<meta property="og:type" content="article"><meta property="og:title" content="${TITLES[0]}">` +
    `<meta property="og:description" content="${sentences(1)}"><script type="application/ld+json">${JSON.stringify(FACTS)}</script>` +
    `<style>${filled(STYLE_BYTES, rule)}</style><script>window.state=[${fill(SHARES.script / 2, state)}0]</script></head>` +
    `<body class="page page--story"><header class="site-head"><nav class="menu"><ul class="menu__list">${fill(SHARES.menu, menuItem)}</ul></nav></header>` +
    `<main id="main"><article class="story"><h1 class="story__title">${TITLES[0]}</h1><p class="story__standfirst">${sentences(1)}</p>` +
    `<div class="story__body">${fill(SHARES.story, storyPart)}</div></article>` +
    `<aside class="rail"><h2>More stories</h2>${fill(SHARES.teasers, teaser)}</aside></main>` +
    `<section class="comments" id="comments"><ol>${fill(SHARES.comments, comment)}</ol></section>` +
    `<footer class="site-foot"><p>© The Islander</p></footer><script>window.more=[${fill(SHARES.script / 2, state)}0]</script></body></html>`
  );
}

const FACTS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLES[0],
  datePublished: '2026-03-02T08:00:00Z',
  author: [{ '@type': 'Person', name: 'Ann Lee' }],
};

/** Parts one after another, until they are so long. */
function filled(bytes: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < bytes; i++) {
    const next = part(i);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

const title = (i: number) => TITLES[i % TITLES.length] ?? '';
const ICON =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"/><path d="M8 8h8v8H8z"/></svg>';

const rule = (i: number) =>
  `.part-${i}__box--wide>.inner:hover{display:flex;margin:${i % 40}px auto;color:#${100 + (i % 800)}}`;
const state = (i: number) =>
  `{"id":${i},"kind":"teaser","title":"${title(i)}","url":"/news/${i}","tags":["harbour","island"],"seen":false},`;
const menuItem = (i: number) =>
  `<li class="menu__item"><a class="menu__link" href="/section/${i}">${ICON}<span class="menu__label">Section ${i}</span></a></li>`;

/** Paragraphs; now and then a sub-head, a picture, a promo, a place for an advertisement. */
function storyPart(i: number): string {
  const text = sentences(3, 3 * i);
  const paragraph = `<p class="story__p" data-index="${i}">Part ${i}: ${text.slice(0, 90)}<a href="/news/${i}">${text.slice(90, 110)}</a>${text.slice(110)}</p>`;
  if (i % 9 === 4) return `<h2 class="story__subhead">${title(i)}</h2>${paragraph}`;
  if (i % 9 === 6)
    return `<figure class="story__picture"><picture><source srcset="https://img.example/${i}-800.webp 800w, https://img.example/${i}-1600.webp 1600w" type="image/webp"><img src="data:image/gif;base64,R0lGOD" data-src="https://img.example/${i}.jpg" alt="" width="800" height="500"></picture><figcaption>${sentences(1, i)}</figcaption></figure>`;
  if (i % 9 === 7)
    return `<div class="ad-slot" id="ad-${i}"><div class="ad-slot__inner"></div></div>${paragraph}`;
  if (i % 9 === 8)
    return `<div class="inline-promo"><p>Also read: <a href="/news/${i}">${title(i)}</a></p></div>`;
  return paragraph;
}

const teaser = (i: number) =>
  `<div class="teaser teaser--small"><a class="teaser__link" href="/news/t${i}"><div class="teaser__media"><img class="teaser__img" src="https://img.example/t${i}.jpg" alt="" loading="lazy"></div><h3 class="teaser__title">${title(i)}</h3></a><div class="teaser__meta"><time datetime="2026-03-01">1 March</time>${ICON}<span>12</span></div></div>`;
const comment = (i: number) =>
  `<li class="comment" id="comment-${i}"><div class="comment__head"><img class="avatar" src="/a/${i}.png" alt="" width="32" height="32"><b>Reader ${i}</b></div><p class="comment__text">${sentences(2, i)}</p></li>`;
