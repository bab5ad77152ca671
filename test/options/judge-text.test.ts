import { describe, expect, test, vi } from 'vitest';
import { NO_DECISIONS, type ReaderDecisions } from '../../src/clean/reader-decisions.ts';
import { judgeText } from '../../src/options/promos/judge-text.ts';
import { textsFor } from '../../src/view/texts.ts';
import { english } from '../../tools/english.ts';

// The phrases of all languages are made ready with the first text.
vi.setConfig({ testTimeout: 30_000 });

const texts = textsFor(english, 'en');
const judged = (text: string, decisions: Partial<ReaderDecisions> = {}) =>
  judgeText(text, { ...NO_DECISIONS, ...decisions }, texts).map(({ block, part, kind, keptBy }) => [
    part ? block.text.slice(part.start, part.end).trim() : block.text,
    kind,
    keptBy?.key,
  ]);

describe('a text to try', () => {
  test.each([
    ['Also read: Storm nears coast', 'readAlso'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Lesen Sie auch: Sturm vor der Küste', 'readAlso'],
    ['اقرأ أيضا: العاصفة تقترب', 'readAlso'],
    ['関連記事：台風が接近', 'readAlso'],
  ])('%s goes: %s', (text, kind) => expect(judged(text)).toEqual([[text, kind, undefined]]));

  test.each([
    'But their hostility towards the West often brings them together.',
    'The minister said on Monday that the bridge will reopen in spring, after eleven months of repairs.',
    'Our tip of the day: Ferry leaves',
    '',
  ])('“%s” stays', (text) => expect(judged(text)).toEqual([]));

  test('the reader’s own phrase tells one', () => {
    const text = 'Our tip of the day: Ferry leaves';
    expect(judged(text, { phrases: ['our tip'] })).toHaveLength(1);
  });

  test('a kind that is kept is found, and stays', () => {
    expect(judged('Sign up for our newsletter', { keptKinds: ['newsletter'] })).toEqual([
      ['Sign up for our newsletter', 'newsletter', 'keptKind'],
    ]);
  });

  test('lines are paragraphs: a label takes the headline after it with it, not the story', () => {
    const lines = ['Also read', 'Storm nears coast', 'The ferry sailed on, she said on Monday.'];
    expect(judged(lines.join('\n')).map(([text]) => text)).toEqual(lines.slice(0, 2));
  });
});
