import type { Texts } from '../texts.ts';

/** The control on screen: a strip beside a block, with the button at its head. */
export interface HandControl {
  strip: HTMLElement;
  button: HTMLButtonElement;
  /** Moves to a block of the text; null: out of sight. */
  pointAt(block: HTMLElement | null): void;
  /** Tells those who do not see it. */
  say(text: string): void;
}

/** So many characters tell which block it is. */
const EXCERPT = 80;

export function handControl({ translate, locale, direction }: Texts): HandControl {
  const strip = document.createElement('div');
  strip.className = 'by-hand';
  const button = document.createElement('button');
  button.type = 'button';
  button.title = translate('handRemove');
  const label = document.createElement('span');
  label.className = 'hand-label';
  label.textContent = translate('handRemoveShort');
  button.append(crossIcon(), label);
  const help = document.createElement('span');
  help.id = 'hand-help';
  help.hidden = true;
  help.textContent = translate('handHelp');
  button.setAttribute('aria-describedby', help.id);
  const status = document.createElement('span');
  status.className = 'unseen';
  status.role = 'status';
  for (const part of [button, help, status]) Object.assign(part, { lang: locale, dir: direction });
  strip.append(button, help, status);

  let marked: HTMLElement | null = null;
  const pointAt = (block: HTMLElement | null) => {
    marked?.classList.remove('at-hand');
    marked = block;
    block?.classList.add('at-hand');
    strip.classList.toggle('on', block !== null);
    button.ariaLabel = block
      ? translate('handRemoveOf', excerptOf(block))
      : translate('handChoose');
    if (block) place(strip, block);
  };
  pointAt(null);
  const say = (text: string) => status.replaceChildren(text);
  return { strip, button, pointAt, say };
}

function place(strip: HTMLElement, block: HTMLElement): void {
  const { top, height } = block.getBoundingClientRect();
  const frame = strip.parentElement?.getBoundingClientRect();
  strip.style.insetBlockStart = `${top - (frame?.top ?? 0)}px`;
  strip.style.blockSize = `${height}px`;
}

function excerptOf(block: HTMLElement): string {
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).trim()}…` : text;
}

function crossIcon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', 'M5.5 5.5l9 9M14.5 5.5l-9 9');
  svg.append(path);
  return svg;
}
