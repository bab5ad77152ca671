// Entry of the extra "listen": the article read aloud.
import { registerExtra } from '../extra-registry.ts';
import { listenExtraWith } from '../view/listen/listen-extra.tsx';
import { voiceTurn } from '../voice-turn-in-page.ts';

registerExtra('listen', listenExtraWith(voiceTurn()));
