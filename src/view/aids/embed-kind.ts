/** What an embedded frame shows. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'chart';

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
/** What a frame at this address shows; null: nothing that belongs to a story. */
export function embedKind(address: URL): EmbedKind | null {
  if (address.protocol !== 'https:') return null;
  if (/^(?:www\.|maps\.)?google\.\w{2,3}(?:\.\w{2})?$/.test(address.hostname))
    return /\/maps/.test(address.pathname) ? 'map' : null;
  return HOSTS.find(([, host]) => host.test(address.hostname))?.[0] ?? null;
}
