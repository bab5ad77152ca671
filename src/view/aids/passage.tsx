import { render } from 'preact';
import { copyText } from '../copy-text.ts';
import type { OpenView } from '../extras.ts';
import { selectionIn } from '../plain-clipboard.ts';
import { makeFloat, placeBeside } from './float.ts';
import { linkToPassage } from './text-fragment.ts';

/** Shorter selections are slips of the hand. */
const MIN_PASSAGE = 3;

/** A selected part of the article. */
interface Passage {
  range: Range;
  text: string;
}

function selectedPassage({ dialog, body }: OpenView): Passage | null {
  const selection = selectionIn(dialog);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = selection.toString().trim();
  return body.contains(range.commonAncestorContainer) && text.length >= MIN_PASSAGE
    ? { range, text }
    : null;
}

/** The address of the passage on the page that the article is from. */
function addressOf({ body, state }: OpenView, { range, text }: Passage): string {
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return linkToPassage(state().reading.article.url, {
    passage: text,
    before: before.toString().slice(-100),
    article: body.textContent,
  });
}

/** Offers, for what the reader selects, a link that leads others to that passage of the page. */
export function offerLinkToPassage(view: OpenView): void {
  if (!/^https?:/.test(view.state().reading.article.url)) return;
  const { body } = view;
  let float: HTMLElement | null = null;
  const offer = () => {
    float?.hidePopover();
    const passage = selectedPassage(view);
    float = passage && openOffer(view, passage);
  };
  // When the hand is off the mouse, and the browser has the selection.
  body.addEventListener('pointerup', () =>
    requestAnimationFrame(() => view.closing.aborted || offer()),
  );
  view.keys.on('l', () => {
    offer();
    float?.querySelector('button')?.click();
    return float !== null;
  });
}

function openOffer(view: OpenView, passage: Passage): HTMLElement {
  const { translate } = view.texts;
  const float = makeFloat(view, 'passage');
  const draw = (label: string) =>
    render(
      <button type="button" onClick={copy}>
        <span role="status">{label}</span>
      </button>,
      float,
    );
  const copy = async () => {
    const isCopied = await copyText(view.dialog, addressOf(view, passage));
    draw(translate(isCopied ? 'viewPassageCopied' : 'viewPassageNotCopied'));
  };
  draw(translate('viewPassageCopy'));
  float.lang = view.texts.locale;
  float.dir = view.texts.direction;
  float.showPopover();
  placeBeside(float, passage.range.getBoundingClientRect(), view.dialog);
  return float;
}
