/** Whose turn it is to read aloud, of all tabs: browsers mix the sentences of two, or have the second wait unheard. */
export interface VoiceTurn {
  /**
   * This view is about to read: whoever reads in another tab is to pause. Gives whether somebody did. To be awaited:
   * Chromium ends what this tab says as well when one of the same site is hushed.
   */
  take(): Promise<boolean>;
  /** Calls `pause` when a view in another tab begins, until `closing`; it gives whether there was something to pause. */
  onTaken(pause: () => boolean, closing: AbortSignal): void;
}
