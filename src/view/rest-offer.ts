import type { Texts } from './texts.ts';

/** Loads the rest of a story and shows it; throws where it cannot, and when `signal` says to stop. */
export type LoadRest = (signal: AbortSignal) => Promise<void>;

/** The offer, at a story's end, to load its further parts: it can be stopped, and says when it failed. */
export function restOffer(
  page: Document,
  texts: Texts,
  parts: number,
  load: LoadRest,
): HTMLElement {
  const { translate, count, locale, direction } = texts;
  const offer = page.createElement('div');
  offer.className = 'rest-offer';
  offer.lang = locale;
  offer.dir = direction;
  const button = page.createElement('button');
  button.type = 'button';
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  offer.append(button, said);
  let running: AbortController | null = null;

  const show = (words: string) => {
    button.textContent = running ? translate('viewRestStop') : count('viewRest', parts);
    said.textContent = words;
  };
  button.onclick = async () => {
    if (running) {
      running.abort();
      return;
    }
    const own = new AbortController();
    running = own;
    show(translate('viewRestLoading'));
    try {
      await load(own.signal);
      running = null;
    } catch {
      running = null;
      show(translate(own.signal.aborted ? 'viewRestStopped' : 'viewRestFailed'));
    }
  };
  show('');
  return offer;
}
