/** What an embedded frame shows. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart';

/** Carries the kind of an embed from here to the view. */
export const EMBED = 'data-galley-embed';

/** The hosts of players, posts, maps and charts; a frame from elsewhere is as likely an advertisement. */
const HOSTS: [EmbedKind, RegExp][] = [
  [
    'video',
    /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|brightcove\.net|jwplayer\.com|jwplatform\.com|rumble\.com|wistia\.(?:com|net)|streamable\.com|v\.qq\.com|bilibili\.com|nicovideo\.jp|rutube\.ru|ok\.ru|vkvideo\.ru|kaltura\.com|glomex\.com|archive\.org)$/,
  ],
  [
    'audio',
    /(?:^|\.)(?:spotify\.com|soundcloud\.com|podcasts\.apple\.com|simplecast\.com|megaphone\.fm|acast\.com|audioboom\.com|omny\.fm|buzzsprout\.com|podbean\.com|ausha\.co|podigee\.io)$/,
  ],
  [
    'post',
    /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|tiktok\.com|bsky\.app|threads\.net|t\.me|reddit\.com|redditmedia\.com|linkedin\.com|vk\.com|pinterest\.com)$/,
  ],
  [
    'chart',
    /(?:^|\.)(?:datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|everviz\.com|tableau\.com|ourworldindata\.org|documentcloud\.org|knightlab\.com|juxtapose\.knightlab\.com)$/,
  ],
  [
    'map',
    /(?:^|\.)(?:openstreetmap\.org|mapbox\.com|umap\.openstreetmap\.fr|map\.naver\.com|kakao\.com)$/,
  ],
];
const LATE = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data-embed-url'];

/** What a frame at this address shows; null: nothing that belongs to a story. */
export function embedKind(address: URL): EmbedKind | null {
  if (address.protocol !== 'https:') return null;
  if (/^(?:www\.|maps\.)?google\.\w{2,3}(?:\.\w{2})?$/.test(address.hostname))
    return /\/maps/.test(address.pathname) ? 'map' : null;
  return HOSTS.find(([, host]) => host.test(address.hostname))?.[0] ?? null;
}

/**
 * Puts a link without text in the place of every frame that belongs to a story, `<figure><a href data-galley-embed="video">`:
 * the view makes it a card. Films and sound of the page's own are set in a figure, where Readability leaves them.
 */
export function keepEmbeds(copy: Document): void {
  for (const frame of copy.querySelectorAll('iframe')) {
    const named = LATE.map((name) => frame.getAttribute(name) ?? '').find(
      (value) => URL.canParse(value, copy.baseURI) && !/^(?:about|javascript|data):/i.test(value),
    );
    if (!named) continue;
    const address = new URL(named, 'https://page.invalid/');
    if (address.hostname === 'page.invalid') continue;
    const kind = embedKind(address);
    if (kind) frame.replaceWith(cardFor(copy, address, kind, frame.title));
  }
  for (const player of copy.querySelectorAll<HTMLMediaElement>('video, audio')) keepPlayer(player);
}

function cardFor(copy: Document, address: URL, kind: EmbedKind, title: string): HTMLElement {
  const figure = copy.createElement('figure');
  const link = copy.createElement('a');
  link.href = address.href;
  link.setAttribute(EMBED, kind);
  if (title) link.title = title;
  figure.append(link);
  return figure;
}

/** Nothing of a film is loaded before the reader starts it; one without an address or controls is decoration. */
function keepPlayer(player: HTMLMediaElement): void {
  const hasAddress = [player, ...player.querySelectorAll('source')].some((one) =>
    /^(?!blob:).+/.test(one.getAttribute('src') ?? ''),
  );
  if (!hasAddress) {
    player.remove();
    return;
  }
  player.setAttribute('controls', '');
  player.setAttribute('preload', 'none');
  if (player.closest('figure')) return;
  const figure = copyFigure(player);
  player.replaceWith(figure);
  figure.append(player);
}

const copyFigure = (player: Element) => player.ownerDocument.createElement('figure');
