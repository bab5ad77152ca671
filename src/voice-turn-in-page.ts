import { isHush, type TakeVoice } from './messages.ts';
import { answerBackground, askBackground } from './page-browser.ts';
import { untilStopped } from './until-stopped.ts';
import type { VoiceTurn } from './view/listen/voice-turn.ts';

/** So long a reader waits for the other tab: the browser may have put it to sleep. */
const PATIENCE_MS = 1500;

/** The turn to read aloud, which the background passes from tab to tab. */
export function voiceTurn(): VoiceTurn {
  return {
    take() {
      const message: TakeVoice = { type: 'takeVoice' };
      const late = AbortSignal.timeout(PATIENCE_MS);
      return untilStopped(askBackground(message), late).then(
        (reply) => reply === true,
        () => false,
      );
    },
    onTaken(pause, closing) {
      const end = answerBackground((message) =>
        isHush(message) ? Promise.resolve(pause()) : undefined,
      );
      closing.addEventListener('abort', end);
    },
  };
}
