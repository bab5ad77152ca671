import type { OpenView } from '../extras.ts';
import { type Following, followSentence } from './following.ts';
import { makePlayer, type Player } from './player.ts';
import { readBlocks } from './read-blocks.ts';
import { type VoiceManner, voiceManner } from './reader-voices.ts';
import { markSentence } from './sentence-mark.ts';
import { makeSpeech } from './speech.ts';
import { rangeOf, spokenSentences } from './spoken-sentences.ts';
import { selectedSentence, startingPoint } from './starting-point.ts';
import type { VoiceTurn } from './voice-turn.ts';

/** Reads the article of a view: the voice, the mark on its sentence, and the text that goes along. */
export interface Reader {
  player: Player;
  following: Following;
  /** Begins at what the reader has selected or sees. */
  begin(): void;
  /** Goes on where it stopped, or at what the reader has selected since. */
  goOn(): void;
  /** The article on screen has changed. */
  update(): void;
}

function utter(text: string, { voice, rate }: VoiceManner): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang; // Android goes by it
  utterance.rate = rate;
  return utterance;
}

/** Everything that decides which sentences are read, and how. */
function basisOf({ state }: OpenView): { content: string; manner: string } {
  const { reading, restored, settings } = state();
  const { rate, voices, readsCaptions } = settings.listening;
  const { showsPictures } = settings.reading;
  return {
    content: JSON.stringify([reading.removals.length, [...restored], readsCaptions, showsPictures]),
    manner: JSON.stringify([rate, voices]),
  };
}

/**
 * A reader for `view`, which is silent while `isOpen` says no, and pauses when it is another's `turn`; `onChange` is
 * called when it has something new to show.
 */
export function makeReader(
  view: OpenView,
  turn: VoiceTurn,
  isOpen: () => boolean,
  onChange: () => void,
): Reader {
  const speech = makeSpeech<SpeechSynthesisUtterance, VoiceManner>(speechSynthesis, utter);
  const manner = () => voiceManner(view);
  const player = makePlayer({
    speech,
    manner,
    takeTurn: () => turn.take(),
    onChange: () => onMoved(),
  });
  const { sentences, state } = player;
  const rangeNow = () => {
    const sentence = isOpen() && state().status !== 'finished' && sentences()[state().at];
    return sentence ? rangeOf(sentence) : null;
  };
  const place = () => rangeNow()?.getBoundingClientRect() ?? null;
  const following = followSentence(view, place, () => onChange());
  const list = () => {
    const { language } = view.state().reading.article;
    player.replace(spokenSentences(readBlocks(view), language));
  };
  let basis = basisOf(view);
  let last = -1;

  const onMoved = () => {
    markSentence(rangeNow());
    if (state().at !== last && isOpen()) following.follow();
    last = state().at;
    onChange();
  };
  turn.onTaken(() => {
    const isReading = state().status === 'playing';
    if (isReading) player.pause();
    return isReading;
  }, view.closing);
  return {
    player,
    following,
    begin() {
      basis = basisOf(view);
      list();
      player.play(startingPoint(view, sentences()));
      following.comeBack();
    },
    goOn() {
      const selected = selectedSentence(view, sentences());
      player.play(selected < 0 ? undefined : selected);
      following.comeBack();
    },
    update() {
      const before = basis;
      basis = basisOf(view);
      if (before.content !== basis.content) list();
      if (before.manner !== basis.manner) player.sayAnew();
      markSentence(rangeNow()); // highlights of people may have come into it
    },
  };
}
