import { findFurtherParts } from '../../article/parts/further-parts.ts';
import type { OpenView } from '../extras.ts';
import type { Texts } from '../texts.ts';

/** Loads the rest of a story and shows it; throws where it cannot, and when `signal` says to stop. */
type LoadRest = (signal: AbortSignal) => Promise<void>;

/** Offers the further parts of the story, where the page shows one of several. */
export function offerRest({ body, texts, state, loadRest }: OpenView): void {
  const { isSelection, isJoined } = state().reading.article;
  if (!loadRest || isSelection || isJoined) return;
  const addresses = findFurtherParts(body.ownerDocument);
  if (addresses.length === 0) return;
  const load: LoadRest = (signal) => loadRest(addresses, signal);
  body.append(restOffer(body.ownerDocument, texts, addresses.length, load));
}

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
