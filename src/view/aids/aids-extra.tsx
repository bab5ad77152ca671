import { adoptStyles } from '../adopt-styles.ts';
import type { OpenView } from '../extras.ts';
import css from '../styles/aids.css?inline';
import { makeCards } from './embed-cards.ts';
import { markEntryTimes } from './entry-times.ts';
import { giveBackRoom } from './missing-pictures.ts';
import { showNotesInPlace } from './notes.ts';
import { offerLinkToPassage } from './passage.tsx';
import { offerRest } from './rest-offer.ts';
import { showTheWay } from './way.tsx';
import { enlargePictures } from './zoom.tsx';

/** What the extra "aids" can do. */
export interface AidsExtra {
  /** Adds what helps on the way through the article; to be called once, when it is on screen. */
  start(view: OpenView): void;
}

export const aidsExtra: AidsExtra = {
  start(view) {
    adoptStyles(view.dialog, css);
    makeCards(view.body, view.texts);
    markEntryTimes(view.body);
    offerRest(view);
    showTheWay(view);
    giveBackRoom(view);
    enlargePictures(view);
    showNotesInPlace(view);
    offerLinkToPassage(view);
  },
};
