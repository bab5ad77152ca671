// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/people/coverage.ts';

describe('coverageOf', () => {
  it.each([
    [
      'full',
      'English',
      'The mayor said on Monday that the bridge would be open to all by the end of the year.',
    ],
    ['full', 'a caption', 'Ann Bell, Leeds'],
    ['full', 'nothing', ''],
    ['full', 'figures', '12 – 34 : 7'],
    [
      'full',
      'English with a few foreign words',
      'He said that “всё хорошо” was all he had heard from them that day.',
    ],
    [
      'partial',
      'German',
      'Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Ende des Jahres für alle offen ist.',
    ],
    [
      'partial',
      'Vietnamese',
      'Thủ tướng cho biết các tỉnh sẽ được hỗ trợ trong năm nay và những năm sau, theo ông.',
    ],
    [
      'partial',
      'a language in Latin letters that nothing here knows',
      'Meya alisema Jumatatu kwamba daraja litafunguliwa kwa wote mwishoni mwa mwaka huu baada ya kazi kubwa ya ukarabati iliyofanywa na wahandisi wa mji kwa muda mrefu sana.',
    ],
    ['partial', 'a table without sentences', 'Leeds 2 Ajax 1\nPorto 0 Basel 3\n'.repeat(15)],
    ['none', 'Russian', 'Мэр сказал в понедельник, что мост откроют для всех до конца года.'],
    ['none', 'Arabic', 'قال رئيس البلدية يوم الاثنين إن الجسر سيفتح للجميع قبل نهاية العام.'],
    ['none', 'Hindi', 'महापौर ने सोमवार को कहा कि पुल साल के अंत तक सबके लिए खुल जाएगा।'],
    [
      'none',
      'Chinese with an English name',
      '市长周一表示，这座桥将在年底前向所有人开放。Ann Bell',
    ],
    ['none', 'Japanese', '市長は月曜日、橋は年末までに開通すると述べた。'],
    ['none', 'Korean', '시장은 월요일 다리가 연말까지 개방될 것이라고 말했다.'],
    ['none', 'Greek', 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα ανοίξει για όλους.'],
  ])('is %s: %s', (coverage, _what, text) => {
    expect(coverageOf(text)).toBe(coverage);
  });
});
