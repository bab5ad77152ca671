import { render } from 'preact';
import { copyText } from '../copy-text.ts';
import type { OpenView } from '../extras.ts';
import { selectionIn } from '../plain-clipboard.ts';
import { makeFloat, placeBeside } from './float.ts';
import { readSelected } from './listen-button.tsx';
import { linkToPassage } from './text-fragment.ts';
import { wholeWords } from './whole-words.ts';

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
function addressOf({ blocks, body, state }: OpenView, { range, text }: Passage): string {
  const whole = wholeWords(range);
  const words = whole.toString();
  const cut = range.startOffset - whole.startOffset;
  const cutAtEnd = words.slice(cut + range.toString().length);
  return linkToPassage(state().reading.article.url, {
    passage: `${words.slice(0, cut)}${text}${cutAtEnd}`,
    before: textBefore(whole, blocks),
    article: body.textContent,
  });
}

/** What stands before a range in its paragraph, or where that is nothing, in the one before. */
function textBefore(range: Range, blocks: OpenView['blocks']): string {
  const at = blocks.findIndex((block) => block?.contains(range.startContainer));
  const block = blocks[at];
  if (!block) return '';
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().trim() || (blocks[at - 1]?.textContent ?? '');
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
  const listen = readSelected(view);
  const draw = (label: string) =>
    render(
      <>
        <button type="button" class="copy-link" onClick={copy}>
          <span role="status">{label}</span>
        </button>
        {listen && (
          <button
            type="button"
            class="listen-here"
            onMouseDown={(event) => event.preventDefault()} // or the selection would go
            onClick={() => {
              float.hidePopover();
              listen();
            }}
          >
            {translate('listenFromHere')}
          </button>
        )}
      </>,
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
