import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSpeech, type Outcome } from '../../../src/view/listen/speech.ts';
import { FakeSynthesis, FakeUtterance } from './fake-synthesis.ts';

const PLAIN = { rate: 1, isDistant: false };
let synthesis: FakeSynthesis;
let outcomes: Outcome[];

function newSpeech() {
  const speech = makeSpeech(synthesis, (text) => new FakeUtterance(text));
  const note = (outcome: Outcome) => void outcomes.push(outcome);
  return { ...speech, sayNoted: (text: string, how = PLAIN) => speech.say(text, how, note) };
}

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  outcomes = [];
});
afterEach(() => {
  vi.useRealTimers();
});
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('speech', () => {
  test('tells once when a sentence was said', async () => {
    newSpeech().sayNoted('One.');
    await later(900);
    expect([synthesis.heard, outcomes]).toEqual([['One.'], []]);
    synthesis.end();
    await later(60_000);
    expect(outcomes).toEqual(['said']);
  });

  test('tells nothing of what was hushed, whose end comes late', async () => {
    const speech = newSpeech();
    speech.sayNoted('One.');
    await later(10);
    speech.sayNoted('Two.');
    await later(100);
    expect([synthesis.heard, outcomes]).toEqual([['One.', 'Two.'], []]);
    synthesis.end();
    expect(outcomes).toEqual(['said']);
  });

  test('hushes at once, and only itself', async () => {
    const speech = newSpeech();
    synthesis.speak(new FakeUtterance('The page.'));
    await later(10);
    speech.hush();
    expect([synthesis.cancels, synthesis.speaking]).toEqual([0, true]);
    synthesis.end();
    speech.sayNoted('One.');
    await later(10);
    speech.hush();
    speech.hush();
    expect([synthesis.cancels, synthesis.speaking]).toEqual([1, false]);
    await later(60_000);
    expect(outcomes).toEqual([]);
  });

  test.each<[string, Outcome]>([
    ['interrupted', 'stopped'],
    ['canceled', 'stopped'],
    ['synthesis-failed', 'failed'],
    ['network', 'failed'],
    ['not-allowed', 'failed'],
  ])('an error “%s” means that it was %s', async (error, outcome) => {
    newSpeech().sayNoted('One.');
    await later(10);
    synthesis.fail(error);
    expect(outcomes).toEqual([outcome]);
  });

  test('the page’s cancelling stops it', async () => {
    newSpeech().sayNoted('One.');
    await later(10);
    synthesis.cancel();
    await later(30);
    expect(outcomes).toEqual(['stopped']);
  });

  test('goes on where the browser lost the end', async () => {
    synthesis.losesEnds = true;
    newSpeech().sayNoted('One.');
    await later(10);
    synthesis.end();
    await later(3000);
    expect(outcomes).toEqual(['said']);
  });

  test('says again what vanished, once', async () => {
    synthesis.swallowed = 1;
    newSpeech().sayNoted('One.');
    await later(3000);
    expect([synthesis.heard, outcomes]).toEqual([['One.'], []]);
  });

  test('fails where everything vanishes', async () => {
    synthesis.swallowed = 9;
    newSpeech().sayNoted('One.');
    await later(10_000);
    expect([synthesis.heard, outcomes]).toEqual([[], ['failed']]);
  });

  test('goes on where a voice fell silent for good, not where it is slow', async () => {
    newSpeech().sayNoted('One word after the other.');
    await later(15_000);
    expect(outcomes).toEqual([]);
    await later(20_000);
    expect([outcomes, synthesis.cancels]).toEqual([['said'], 1]);
  });

  test('waits as long as it must for speech of other tabs', async () => {
    const speech = newSpeech();
    synthesis.speak(new FakeUtterance('Another tab.'));
    await later(10);
    speech.sayNoted('One.');
    await later(120_000);
    expect([synthesis.heard, outcomes]).toEqual([['Another tab.'], []]);
    synthesis.end();
    synthesis.end();
    expect([synthesis.heard.at(-1), outcomes]).toEqual(['One.', ['said']]);
  });

  test('begins although the page left speech paused, and stops when the page pauses it', async () => {
    synthesis.paused = true;
    newSpeech().sayNoted('One.');
    await later(10);
    expect(synthesis.heard).toEqual(['One.']);
    synthesis.paused = true;
    await later(1000);
    expect([outcomes, synthesis.cancels]).toEqual([['stopped'], 1]);
  });

  test('knows its own speech from the page’s, also just after hushing', async () => {
    const speech = newSpeech();
    expect(speech.isTaken()).toBe(false);
    speech.sayNoted('One.');
    await later(10);
    expect(speech.isTaken()).toBe(false);
    speech.hush();
    expect(speech.isTaken()).toBe(false);
    await later(100);
    synthesis.speak(new FakeUtterance('The page.'));
    await later(10);
    expect(speech.isTaken()).toBe(true);
    speech.silenceOthers();
    expect(synthesis.speaking).toBe(false);
  });

  test('gives a server’s voice long sentences in pieces, and tells the end of the last', async () => {
    const sentence = `${'The boats came in, '.repeat(12)}and nobody spoke.`;
    const far = { rate: 1, isDistant: true };
    newSpeech().sayNoted(sentence, far);
    for (let pieces = 0; pieces < 9 && outcomes.length === 0; pieces += 1) {
      await later(10);
      synthesis.end();
    }
    expect(outcomes).toEqual(['said']);
    expect(synthesis.heard.length).toBeGreaterThan(1);
    expect(Math.max(...synthesis.heard.map(({ length }) => length))).toBeLessThanOrEqual(150);
    expect(synthesis.heard.join(' ')).toBe(sentence);
  });
});
