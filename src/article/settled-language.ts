/** One language by two names, or two so near that their commonest words do not tell them apart. */
const SAME = ['no nb nn da', 'sr hr bs sh', 'id ms', 'cs sk', 'zh yue'];

/**
 * The language of a text on a page that says `declared` (BCP 47), where its words say `detected`: the page's own tag is finer
 * ("de-AT"), but templates lie ("en" over a Spanish story).
 */
export function settledLanguage(declared: string | null, detected: string | null): string | null {
  if (!detected || !declared) return detected ?? declared;
  const own = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  const isSame =
    own === detected || SAME.some((group) => isIn(group, own) && isIn(group, detected));
  return isSame ? declared : detected;
}

const isIn = (group: string, language: string) => group.split(' ').includes(language);
