import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs, TITLES } from '../article/invented-text.ts';

/** A news site on this machine, under the hosts `news.example` and `other.example`. */
export interface NewsSite {
  /** An address: `of('/world')` → `http://news.example:41234/world`. */
  of(path: string, host?: string): string;
  /** As the list of sites has it. */
  line: string;
  close(): Promise<void>;
}

const TITLE = 'The ferry sails again from Monday';
/** Addresses of articles on it. */
export const ARTICLE = '/2026/05/17/the-ferry-sails-again-from-monday';
export const SECOND_ARTICLE = '/2026/05/18/bakers-and-boats-of-the-lower-town';

const XHTML = '/2026/06/01/the-story-that-is-served-as-xml';

const head = (title: string, type: string) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${title} - The Courier</title><meta property="og:type" content="${type}">`;
const story = (title: string) =>
  `<main id="main"><h1>${title}</h1><p>17 May 2026</p><div id="text">${paragraphs(7)}</div></main>`;
const links = `<nav><a id="second" href="${SECOND_ARTICLE}">Bakers and boats</a> <a id="front" href="/">Front</a></nav>`;
const article = (title = TITLE, extra = '') =>
  `${head(title, 'article')}</head><body>${links}${story(title)}${extra}</body></html>`;
const cards = TITLES.map(
  (title, i) =>
    `<article><h2><a href="/x/${i}">${title}</a></h2><p>${paragraphs(1, i)}</p></article>`,
).join('');
const list = (title: string) =>
  `${head(title, 'website')}</head><body>${links}<h1>${title}</h1>${cards}</body></html>`;

const script = (code: string) => `<script>${code}</script>`;
/** The text comes a while after the page. */
const late = `${head(TITLE, 'article')}</head><body>${links}<main id="main"></main>
<template id="story">${story(TITLE)}</template>${script(
  `setTimeout(() => main.append(story.content.cloneNode(true)), 700)`,
)}</body></html>`;
/** The first part is there at once, the rest comes later. */
const growing = `${head(TITLE, 'article')}</head><body>${links}${story(TITLE)}${script(
  `setTimeout(() => { const more = text.cloneNode(true); more.append('The last word.'); text.append(...more.childNodes, Object.assign(document.createElement('p'), { textContent: 'And so the long-awaited ferry came home to its harbour at last, with flags and music and a full deck of people.' })); }, 900)`,
)}</body></html>`;
/** A page that becomes another without being loaded. */
const singlePage = `${list('World').replace('</body>', '')}${script(
  `window.show = (path, title) => { history.pushState(null, '', path); document.title = title; document.body.replaceChildren(); document.body.innerHTML = ${JSON.stringify(story('TITLE'))}.replace('TITLE', title); }`,
)}</body></html>`;

/** The text comes when a test says so (`come()`): time to do something before. */
const waiting = `${head(TITLE, 'article')}</head><body>${links}
<a id="shifted" href="${SECOND_ARTICLE}" onclick="event.preventDefault(); location = this.href">Bakers and boats</a>
<main id="main"></main><div style="height: 4000px"></div><template id="story">${story(TITLE)}</template>${script(
  `function come() { main.append(story.content.cloneNode(true)); }`,
)}</body></html>`;
/** A quiet tone that plays at once. */
const sounding = waiting.replace(
  '</body>',
  `<audio id="tone" loop></audio>${script(`
    const wave = new Uint8Array(44 + 8000).fill(128);
    const text = (at, letters) => [...letters].forEach((letter, i) => { wave[at + i] = letter.charCodeAt(0); });
    const view = new DataView(wave.buffer);
    text(0, 'RIFF'); view.setUint32(4, 36 + 8000, true); text(8, 'WAVEfmt '); view.setUint32(16, 16, true);
    view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, 8000, true); view.setUint32(28, 8000, true);
    view.setUint16(32, 1, true); view.setUint16(34, 8, true); text(36, 'data'); view.setUint32(40, 8000, true);
    tone.src = URL.createObjectURL(new Blob([wave], { type: 'audio/wav' }));
    tone.play();`)}</body>`,
);
const PAGES: Record<string, string> = {
  '/': list('The Courier'),
  '/world': list('World'),
  '/search': list('Results'),
  [ARTICLE]: article(),
  [SECOND_ARTICLE]: article('Bakers and boats of the lower town'),
  '/framed': `${head('Framed', 'website')}</head><body><h1>Framed</h1><iframe src="${ARTICLE}"></iframe></body></html>`,
  '/2026/05/19/the-late-story-of-the-harbour': late,
  '/2026/05/20/the-growing-story-of-the-harbour': growing,
  '/2026/05/21/the-story-with-a-field-in-it': article(
    TITLE,
    '<textarea id="field"></textarea><script>field.focus()</script>',
  ),
  '/2026/05/22/the-story-that-is-being-edited': `${head(TITLE, 'article')}</head><body><h1>${TITLE}</h1><div contenteditable="true">${paragraphs(7)}</div></body></html>`,
  '/2026/05/23/the-story-with-a-selection': article(
    TITLE,
    script('getSelection().selectAllChildren(text)'),
  ),
  '/2026/05/27/the-story-that-waits': waiting,
  '/2026/05/28/the-story-with-a-sound': sounding,
  '/2026/05/30/the-story-under-a-question': article(
    TITLE,
    `<dialog id="question">Cookies?</dialog>${script('question.showModal()')}`,
  ),
  '/2026/05/31/the-story-that-sends-its-readers-on': `${head(TITLE, 'article')}<meta http-equiv="refresh" content="0; url=${ARTICLE}"></head><body></body></html>`,
  [XHTML]: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE} - The Courier</title></head><body>${story(TITLE)}</body></html>`,
  '/single-page': singlePage,
  '/live/2026/05/17/the-ferry-minute-by-minute': article('The ferry minute by minute'),
};

/** Starts the site on a free port. */
export async function startNewsSite(): Promise<NewsSite> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    of: (path, host = 'news.example') => `http://${host}:${port}${path}`,
    line: `news.example:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://news.example');
  const isMissing = pathname.startsWith('/missing/');
  const page = isMissing ? article() : PAGES[pathname];
  const type = pathname === XHTML ? 'application/xhtml+xml' : 'text/html';
  response.writeHead(isMissing || !page ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
  response.end(page ?? list('Not found'));
}
