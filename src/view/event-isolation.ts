// Everything that a reader's hands do and that leaves a shadow root (composed events).
const READER_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['gotpointercapture', 'lostpointercapture'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
  ...['copy', 'cut', 'paste', 'focusin', 'focusout', 'selectstart'],
];

/**
 * Keeps what a reader does inside `host` from the page's handlers: they would take our keys for
 * their shortcuts. Listeners inside the shadow root have had the event by then.
 */
export function isolateEvents(host: HTMLElement): void {
  for (const type of READER_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
