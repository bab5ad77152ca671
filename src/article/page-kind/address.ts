import {
  APP_WORDS,
  FORUM_WORDS,
  LIST_WORDS,
  NOTICE_WORDS,
  PLAYER_WORDS,
  SHOP_WORDS,
} from './address-words.ts';

/** What an address says of the page that stands there. */
export interface AddressShape {
  /** The publication's own front, or one edition's: `/`, `/en/`, `/index.html`. */
  isFront: boolean;
  /** Somebody looked for something: `?q=storm`. */
  isSearch: boolean;
  /** A part of the path that names another kind of page than articles are. */
  names: 'list' | 'player' | 'forum' | 'shop' | 'app' | 'notice' | null;
  /** The page's own part reads as a headline: `/storm-hits-the-north-coast`. */
  hasHeadline: boolean;
  /** A number as articles have: `/a-1234567`, `/2024/05/17/`, a long hexadecimal one. */
  hasNumber: boolean;
  hasDate: boolean;
  /** One or two short words, as sections have: `/world/europe`. */
  isShort: boolean;
}

const KINDS = [
  ['list', LIST_WORDS],
  ['player', PLAYER_WORDS],
  ['forum', FORUM_WORDS],
  ['shop', SHOP_WORDS],
  ['app', APP_WORDS],
  ['notice', NOTICE_WORDS],
] as const;

const FRONT_PART =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|index|default|home|homepage|start|startseite|frontpage|portada|accueil|edition|m|amp|www|international|global|us|uk|intl)$/;
const EXTENSION = /\.(?:s?html?|php\d?|aspx?|jsp|cms|ece|amp|do)$/;
const SEARCH_KEY = /^(?:q|s|query|search|keyword|keywords|searchterm|text|term|find)$/;
const DATE_IN_PATH =
  /(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:[01]?\d|[a-z]{3})(?:[/_-]?[0-3]?\d)?(?=[/_-]|$)/;
const LONG_NUMBER = /\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}|(?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{12,}/;

/** Reads an address; one that is none (`about:blank`) is taken for a front. */
export function readAddress(address: string): AddressShape {
  const url = URL.canParse(address) ? new URL(address) : null;
  const parts = url ? partsOf(url.pathname) : [];
  const query = url?.search ? [...url.searchParams] : [];
  const last = parts.at(-1) ?? '';
  const words = Math.max(...parts.slice(-2).map(countWords), 0);
  const hasDate = DATE_IN_PATH.test(parts.join('/'));
  const hasNumber =
    hasDate ||
    LONG_NUMBER.test(parts.join('/')) ||
    query.some(([, value]) => /^\d{3,}$/.test(value));
  return {
    isFront: parts.every((part) => FRONT_PART.test(part)) && !query.some(isArticleNumber),
    isSearch: query.some(([key, value]) => SEARCH_KEY.test(key) && /[^\d]/.test(value)),
    names: kindNamed(parts),
    hasHeadline: words >= 4,
    hasNumber,
    hasDate,
    isShort: parts.length <= 3 && words < 3 && !hasNumber && !/\d{3}/.test(last),
  };
}

function partsOf(path: string): string[] {
  const parts = decoded(path).toLowerCase().split('/').filter(Boolean);
  return parts.map((part) => part.replace(EXTENSION, ''));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `storm-hits-the-coast-2024` → 4: words are of letters. Where no spaces stand between words, two characters count for one. */
function countWords(part: string): number {
  const words = part.split(/[-_+., ]+/).filter((word) => LETTER.test(word));
  const dense = part.match(DENSE_LETTERS) ?? [];
  return Math.max(words.length, Math.floor(dense.length / 2));
}

// Ranges, not Unicode's properties: compiling an expression of those takes longer than all else that is done with an address.
const LETTER = /[a-z\u00aa-\uffff]/;
/** Thai, Lao, Burmese, Chinese, Japanese, Korean. */
const DENSE_LETTERS = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** The kind that the path names before its last part, or in its last part alone. */
function kindNamed(parts: readonly string[]): AddressShape['names'] {
  for (const [kind, words] of KINDS)
    if (parts.some((part) => words.includes(` ${part} `))) return kind;
  return null;
}

/** `/?p=12345`, `/index.php?id=812`: systems without readable addresses. */
function isArticleNumber([key, value]: [string, string]): boolean {
  return (
    /^(?:p|id|idx|no|aid|nid|newsid|articleid|article|story|artid|idxno)$/i.test(key) &&
    /^\d{2,}$/.test(value)
  );
}
