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
vi.stubGlobal('matchMedia', () => ({ matches: screen.isWide }));
