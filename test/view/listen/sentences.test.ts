// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/view/listen/sentences.ts';

const split = (text: string, language: string | null) =>
  sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

/** What is one sentence, and beside it the like that is two: `|` stands between those. */
describe.each<[string, string[]]>([
  [
    'en',
    [
      'The mayor met Mr. Haugen and Dr. Nordahl. | They agreed.',
      'J. K. Solberg signed for the U.S. Coast Guard. | Nobody else did.',
      'The boat was No. 5 of nine. | Three sank.',
      'It cost 3.5 million. | “Too much!” said the captain. | He left.',
      'He asked, “Where to?” and went. | No one knew.',
      'Is it over? | Yes! | It is…',
      'In 2024. | Then in 2025.',
    ],
  ],
  [
    'de',
    [
      'Am 3. Oktober kam Dr. Lindt. | Er blieb.',
      '„Komm her!“ rief er. | „Nein.“ | Stille.',
      'Das gilt z. B. für Boote usw. im Hafen. | Sonst nicht.',
      'Im Jahr 2024. | Dann kam der Sturm.',
      'Nach Art. 12 ist es verboten. | Das ist eine Art. | Sie lebt.',
    ],
  ],
  ['fr', ['M. Duval et Mme. Petit sont là. | « Vraiment ? » demande-t-elle. | Oui !']],
  ['es', ['El Sr. Ruiz llegó a EE. UU. ayer. | ¿Quién lo vio? | ¡Nadie!']],
  ['pt', ['A Sra. Lima falou com o Dr. Reis. | Ele riu.']],
  ['it', ['Il sig. Rossi e il dott. Verdi parlano. | Poi tacciono.']],
  ['nl', ['Dhr. Visser sprak met mevr. Bakker. | Zij zweeg.']],
  ['nb', ['Den 17. mai kom statsråd A. Vik. | Han tok bl. a. ordet. | Slutt.']],
  ['pl', ['Prof. Nowak mieszka przy ul. Długiej. | Tam stoi dom.']],
  ['cs', ['Dne 5. května přijel prof. Dvořák. | Mluvil krátce.']],
  ['tr', ['Prof. Dr. Aydın 3. katta oturuyor. | Orası sessiz.']],
  ['ru', ['В 2020 г. писатель А. С. Орлов жил на ул. Садовой. | Он ушёл.']],
  ['uk', ['У 2020 р. він жив на вул. Садовій. | Потім поїхав.']],
  ['el', ['Ο κ. Παππάς ήρθε. | Ποιος τον είδε; | Κανείς.']],
  ['ar', ['وصل د. سالم إلى المدينة. | هل رآه أحد؟ | لا.']],
  ['fa', ['او آمد. | آیا کسی او را دید؟ | نه.']],
  ['he', ['ד"ר כהן הגיע. | מי ראה אותו? | איש.']],
  ['hi', ['डॉ. शर्मा आए। | किसने देखा? | किसी ने नहीं।']],
  ['bn', ['ড. রহমান এলেন। | কে দেখেছে? | কেউ না।']],
  ['ja', ['船が来た。 | 「もう帰る。」と話した。 | 誰もいない。']],
  ['zh', ['船来了。 | 谁看见了？ | 没有人！']],
  ['ko', ['배가 왔다. | 누가 보았나? | 아무도 없다.']],
])('in %s', (language, texts) => {
  test.each(texts)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(
      split(sentences.join(language === 'ja' || language === 'zh' ? '' : ' '), language),
    ).toEqual(sentences);
  });
});

describe('sentencesIn', () => {
  test('tells where a sentence stands, without the space around it', () => {
    expect(sentencesIn('  One.  Two. ', 'en')).toEqual([
      { start: 2, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  test('ends a sentence at a line break, and nowhere else amid one', () => {
    expect(split('A line of verse\nand another', 'en')).toEqual(['A line of verse', 'and another']);
  });

  test.each(['', '   ', '* * *', '—', '”'])('finds none in %j', (text) => {
    expect(split(text, 'en')).toEqual([]);
  });

  test('the number of a point belongs to it', () => {
    expect(split('1. The harbour closes.', 'en')).toEqual(['1. The harbour closes.']);
  });

  test.each([null, 'english', '', 'x', 'en_GB'])(
    'reads on where the language is %j',
    (language) => {
      expect(split('One came. Two went.', language)).toEqual(['One came.', 'Two went.']);
    },
  );

  test('cuts a long text without any full stop at its spaces, and loses nothing', () => {
    const text = 'เรือประมงกลับเข้าท่า '.repeat(40).trim();
    const pieces = split(text, 'th');
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(300);
    expect(pieces.join(' ')).toBe(text);
  });

  test('leaves a long sentence whole that has its full stop', () => {
    const text = `${'and the boats came in '.repeat(30).trim()}.`;
    expect(split(text, 'en')).toEqual([text]);
  });
});
