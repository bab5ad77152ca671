/** Sentences of nobody's, to fill test pages with. */
const SENTENCES = [
  'The ferry will run again from Monday, the harbour office said after a night of repairs.',
  'Residents of the lower town had waited eleven days for a word from the council.',
  'A crane from the northern yard lifted the broken ramp shortly before noon.',
  '“We should have been told earlier,” said a baker whose flour comes by boat.',
  'The bill for the work is put at two million, a third of which the region pays.',
  'Engineers found cracks in both hinges, and a third that nobody had looked for.',
  'Schools on the island stayed open, with lessons for those who could reach them.',
  'Next week the committee hears what the inspectors wrote in spring.',
  'Fishermen brought over medicine and mail in their own boats every morning.',
  'Until the new ramp has been tested, lorries above seven tonnes must wait.',
];

/** `count` sentences, from the given one on, one after another. */
export function sentences(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => SENTENCES[(from + i) % SENTENCES.length]).join(
    ' ',
  );
}

/** `count` paragraphs of three sentences. */
export function paragraphs(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => `<p>${sentences(3, from + 3 * i)}</p>`).join('\n');
}

/** Titles of other stories. */
export const TITLES = [
  'Island ferry to sail again after eleven days',
  'Harbour town argues over who pays for the ramp',
  'Inspectors warned of cracks a year ago, papers show',
  'Bakers, boats and flour: how the lower town ate',
  'Two million for a hinge: the bill in detail',
  'What the committee wants to know on Tuesday',
  'Fishermen who carried the mail are thanked',
  'Lorries wait at the quay as tests drag on',
  'Council promises to answer letters sooner',
  'School opens with half of its pupils',
  'A short history of the northern yard',
  'Storm season: what the islands expect',
];
