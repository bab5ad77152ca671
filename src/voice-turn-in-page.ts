import { isHush, type TakeVoice } from './messages.ts';
import { answerBackground, askBackground } from './page-browser.ts';
import type { VoiceTurn } from './view/listen/voice-turn.ts';

/** So long a reader waits for the other tab: the browser may have put it to sleep. */
const PATIENCE_MS = 1500;

/** The turn to read aloud, which the background passes from tab to tab. */
export function voiceTurn(): VoiceTurn {
  return {
    async take() {
      const message: TakeVoice = { type: 'takeVoice' };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLate = new Promise<false>((done) => {
        timer = setTimeout(done, PATIENCE_MS, false);
      });
      const reply = askBackground(message).catch(() => false);
      return (await Promise.race([reply, tooLate]).finally(() => clearTimeout(timer))) === true;
    },
    onTaken(pause, closing) {
      const end = answerBackground((message) =>
        isHush(message) ? Promise.resolve(pause()) : undefined,
      );
      closing.addEventListener('abort', end);
    },
  };
}
