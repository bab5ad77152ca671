import type { JSX } from 'preact';
import type { MessageKey } from '../../strings.ts';
import {
  NextIcon,
  NextParagraphIcon,
  PreviousIcon,
  PreviousParagraphIcon,
} from '../parts/icons.tsx';
import type { Player } from './player.ts';

/** A way to another place in the article, by button and by key. */
export interface PlayerStep {
  shortcut: string;
  label: MessageKey;
  icon: JSX.Element;
  go(player: Pick<Player, 'stepSentence' | 'stepParagraph'>): void;
}

export const STEPS_BACK: PlayerStep[] = [
  {
    shortcut: '<',
    label: 'listenPreviousParagraph',
    icon: <PreviousParagraphIcon />,
    go: (player) => player.stepParagraph(-1),
  },
  {
    shortcut: ',',
    label: 'listenPreviousSentence',
    icon: <PreviousIcon />,
    go: (player) => player.stepSentence(-1),
  },
];

export const STEPS_ON: PlayerStep[] = [
  {
    shortcut: '.',
    label: 'listenNextSentence',
    icon: <NextIcon />,
    go: (player) => player.stepSentence(1),
  },
  {
    shortcut: '>',
    label: 'listenNextParagraph',
    icon: <NextParagraphIcon />,
    go: (player) => player.stepParagraph(1),
  },
];
