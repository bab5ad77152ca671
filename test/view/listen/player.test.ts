import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makePlayer, type Player } from '../../../src/view/listen/player.ts';
import { makeSpeech } from '../../../src/view/listen/speech.ts';
import type { SpokenSentence } from '../../../src/view/listen/spoken-sentences.ts';
import { FakeSynthesis, FakeUtterance } from './fake-synthesis.ts';

let synthesis: FakeSynthesis;
let player: Player;
let turn: () => Promise<boolean>;
let how: { rate: number; isDistant: boolean } | null;

/** Paragraphs of the sentences that stand between full stops. */
function story(...paragraphs: string[]): SpokenSentence[] {
  document.body.replaceChildren();
  return paragraphs.flatMap((text) => {
    const block = document.createElement('p');
    document.body.append(block);
    return sentencesOf(block, text);
  });
}

const sentencesOf = (block: HTMLElement, text: string): SpokenSentence[] =>
  (text.match(/[^.]+\./g) ?? []).map((sentence, index) => ({
    block,
    start: 0,
    end: 0,
    text: sentence.trim(),
    isFirstOfBlock: index === 0,
  }));

const STORY = ['Title.', 'One. Two. Three.', 'Four. Five.'];

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  how = { rate: 1, isDistant: false };
  const speech = makeSpeech(synthesis, (text) => new FakeUtterance(text));
  turn = async () => false;
  player = makePlayer({ speech, manner: () => how, takeTurn: () => turn(), onChange() {} });
  player.replace(story(...STORY));
});
afterEach(() => {
  vi.useRealTimers();
});
const soon = () => vi.advanceTimersByTimeAsync(100);

/** What is being said. */
async function saying(): Promise<string | null> {
  await soon();
  return synthesis.speaking ? (synthesis.heard.at(-1) ?? null) : null;
}

describe('player', () => {
  test('reads on to the end, and from the beginning again', async () => {
    player.play();
    for (let at = 0; at < 6; at += 1) {
      await soon();
      synthesis.end();
    }
    expect(synthesis.heard).toEqual(['Title.', 'One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    expect(player.state()).toEqual({ status: 'finished', at: 5 });
    player.play();
    expect(await saying()).toBe('Title.');
  });

  test('pauses, and says the same sentence again', async () => {
    player.play(2);
    await soon();
    player.pause();
    expect(await saying()).toBeNull();
    expect(player.state()).toEqual({ status: 'paused', at: 2 });
    player.play();
    expect(await saying()).toBe('Two.');
  });

  test.each<[string, number, (player: Player) => void, string]>([
    ['the next sentence', 1, (p) => p.stepSentence(1), 'Two.'],
    ['the sentence before', 1, (p) => p.stepSentence(-1), 'Title.'],
    ['no sentence before the first', 0, (p) => p.stepSentence(-1), 'Title.'],
    ['no sentence after the last', 5, (p) => p.stepSentence(1), 'Five.'],
    ['the next paragraph', 2, (p) => p.stepParagraph(1), 'Four.'],
    ['the beginning of this one', 3, (p) => p.stepParagraph(-1), 'One.'],
    ['the paragraph before', 4, (p) => p.stepParagraph(-1), 'One.'],
    ['the end from the last paragraph', 4, (p) => p.stepParagraph(1), 'Five.'],
    ['the beginning from the first', 0, (p) => p.stepParagraph(-1), 'Title.'],
  ])('steps to %s', async (_, from, step, expected) => {
    player.play(from);
    await soon();
    step(player);
    expect(await saying()).toBe(expected);
  });

  test('steps silently while it is paused', async () => {
    player.play(1);
    await soon();
    player.pause();
    player.stepParagraph(1);
    expect(await saying()).toBeNull();
    expect(player.state()).toEqual({ status: 'paused', at: 4 });
  });

  test('says a sentence anew with another voice, and not while it is paused', async () => {
    player.play(1);
    await soon();
    player.sayAnew();
    await soon();
    expect(synthesis.heard).toEqual(['One.', 'One.']);
    player.pause();
    player.sayAnew();
    expect(await saying()).toBeNull();
  });

  test('what the reader does while the turn is awaited counts', async () => {
    turn = () => new Promise((done) => setTimeout(done, 1000, false));
    player.play();
    expect(player.state().status).toBe('playing');
    player.stepSentence(1);
    player.stepSentence(1);
    player.play();
    expect(await saying()).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await saying()).toBe('Two.');
    expect(synthesis.heard).toEqual(['Two.']);
    player.pause();
    player.play();
    player.pause();
    player.play(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(synthesis.heard).toEqual(['Two.', 'Title.']);
    player.pause();
    player.play();
    player.pause();
    await vi.advanceTimersByTimeAsync(2000);
    expect(synthesis.heard).toEqual(['Two.', 'Title.']);
    expect(player.state()).toEqual({ status: 'paused', at: 0 });
  });

  test('speaks at once where another tab spoke, although the browser has not heard yet that it stopped', async () => {
    turn = async () => true;
    synthesis.speak(new FakeUtterance('The other tab.'));
    await soon();
    player.play();
    await soon();
    expect(player.state()).toEqual({ status: 'playing', at: 0 });
  });

  test('waits where there is no voice', async () => {
    how = null;
    player.play();
    expect(await saying()).toBeNull();
    expect(player.state().status).toBe('paused');
  });

  test('tells that a voice fails, and tries again when it is asked', async () => {
    player.play(1);
    await soon();
    synthesis.fail('synthesis-failed');
    expect(player.state()).toEqual({ status: 'failed', at: 1 });
    player.play();
    expect(await saying()).toBe('One.');
  });

  test('leaves the page’s speech alone until the reader presses play again', async () => {
    synthesis.speak(new FakeUtterance('The page.'));
    await soon();
    player.play();
    expect(await saying()).toBe('The page.');
    expect(player.state().status).toBe('taken');
    player.play();
    expect(await saying()).toBe('Title.');
  });

  test('lets the page speak that has queued behind a sentence, and waits', async () => {
    player.play();
    await soon();
    synthesis.speak(new FakeUtterance('The page.'));
    synthesis.end();
    expect(await saying()).toBe('The page.');
    expect(player.state()).toEqual({ status: 'taken', at: 1 });
  });

  test('does not fight a page that cancels', async () => {
    player.play();
    await soon();
    synthesis.cancel();
    expect(await saying()).toBeNull();
    expect(player.state()).toEqual({ status: 'paused', at: 0 });
  });

  test('goes on undisturbed when something is restored elsewhere', async () => {
    const sentences = player.sentences();
    player.play(4);
    await soon();
    const restored = document.createElement('p');
    sentences[1]?.block.before(restored);
    const more = sentencesOf(restored, 'Also read this.');
    player.replace([...sentences.slice(0, 1), ...more, ...sentences.slice(1)]);
    await soon();
    expect(synthesis.heard).toEqual(['Four.']);
    expect(player.state()).toEqual({ status: 'playing', at: 5 });
  });

  test('goes on with what follows when what it reads is taken out', async () => {
    player.play(2);
    await soon();
    player.replace(player.sentences().filter((_, at) => at < 1 || at > 3));
    expect(await saying()).toBe('Four.');
    player.replace(player.sentences().slice(0, 1));
    expect(await saying()).toBe('Title.');
    player.replace([]);
    expect(await saying()).toBeNull();
  });
});
