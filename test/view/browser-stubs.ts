import { vi } from 'vitest';

// What jsdom lacks and the view uses, as little of it as the tests need. Import before the view.

class StubObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  },
});
Object.assign(CSSStyleSheet.prototype, { replaceSync() {} });
Object.assign(Document.prototype, { adoptedStyleSheets: [], scrollingElement: null });
Object.assign(Element.prototype, {
  scrollIntoView() {},
  scrollTo(this: Element, { left, top }: { left: number; top: number }) {
    Object.assign(this, { scrollLeft: left, scrollTop: top });
  },
});
vi.stubGlobal('ResizeObserver', StubObserver);
vi.stubGlobal('CSS', { escape: (text: string) => text });
/** Whether the window is wide enough for the people beside the text. */
export const screen = { isWide: true };
vi.stubGlobal('matchMedia', () => ({ matches: false }));
Object.defineProperty(HTMLDialogElement.prototype, 'clientWidth', {
  get: () => (screen.isWide ? 1280 : 360),
});

// Popovers: open or not, told as browsers do.
const openPopovers = new WeakSet<HTMLElement>();
function setPopover(popover: HTMLElement, isOpen: boolean): void {
  if (openPopovers.has(popover) === isOpen) return;
  if (isOpen) openPopovers.add(popover);
  else openPopovers.delete(popover);
  const newState = isOpen ? 'open' : 'closed';
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    setPopover(this, true);
  },
  hidePopover(this: HTMLElement) {
    setPopover(this, false);
  },
});
/** Whether a popover is open. */
export const isPopoverOpen = (popover: HTMLElement) => openPopovers.has(popover);
