// Entry of the extra "listen": the article read aloud.
import { registerExtra } from '../extra-registry.ts';
import { listenExtra } from '../view/listen/listen-extra.tsx';

registerExtra('listen', listenExtra);
