/** Letters that no decomposition turns into a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A word without case, accents, and full stops, its apostrophes straight, so that "Erdoğan", "ERDOGAN" and "Erdogan" are one. */
export function foldWord(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase()
    .replace(/[øłđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Whether `text` has the words of `name` one after another, whatever their case and accents. */
export function hasSameWords(text: string, name: string): boolean {
  const words = (of: string) =>
    ` ${of
      .split(/[\s,;&/|]+/)
      .map(foldWord)
      .join(' ')} `;
  return words(text).includes(words(name));
}
