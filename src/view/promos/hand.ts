import type { OpenView } from '../extras.ts';
import { blocksAtHand } from './blocks-at-hand.ts';
import { handControl } from './hand-control.ts';

/** The control by which the reader takes out any block. */
export interface Hand {
  /** Takes away its mark where the block has gone meanwhile. */
  paint(): void;
  /** Goes to the control, at the first block in sight. */
  choose(): void;
  /** Goes back to a block that was put back. */
  putBack(block: number): void;
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * One control for all blocks, in the tab order before the text. The mouse or a finger brings it to the block they are
 * at; while it has the focus, the arrow keys do.
 */
export function attachHand(open: OpenView): Hand {
  const { texts, dispatch } = open;
  const blocks = blocksAtHand(open);
  const control = handControl(texts);
  const { button } = control;
  /** Index of `reading.blocks`. */
  let target: number | null = null;
  /** The blocks taken out in this view, the last one last. */
  const taken: number[] = [];

  const setTarget = (index: number | null) => {
    target = index;
    control.pointAt(index === null ? null : (open.blocks[index] ?? null));
  };
  const remove = (isByKey: boolean) => {
    if (target === null) return;
    const next = blocks.next(target, 1) ?? blocks.next(target, -1);
    taken.push(target);
    dispatch({ type: 'removedByHand', block: target });
    setTarget(isByKey ? next : null);
    control.say(texts.translate('handRemoved'));
  };
  const undo = () => {
    const block = taken.pop();
    if (block === undefined) return;
    const removal = blocks.removalOf(block);
    if (removal !== null) dispatch({ type: 'removalToggled', removal });
    setTarget(block);
    control.say(texts.translate('handBack'));
  };
  const step = (by: 1 | -1) => {
    const next = target === null ? blocks.firstInSight() : blocks.next(target, by);
    if (next === null) return;
    setTarget(next);
    open.blocks[next]?.scrollIntoView({ block: 'nearest' });
    control.say(button.ariaLabel ?? '');
  };

  button.addEventListener('focus', () => {
    setTarget(target ?? blocks.firstInSight());
    if (button.matches(':focus-visible')) button.scrollIntoView({ block: 'nearest' });
  });
  button.addEventListener('blur', () => setTarget(blocks.atPointer()));
  button.addEventListener('click', ({ detail }) => remove(detail === 0));
  button.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    if (by) step(by);
    else if (event.key === 'Delete') remove(true);
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) undo();
    else return;
    event.preventDefault();
  });
  open.dialog.addEventListener('pointerover', ({ target: element }) => {
    if (control.strip.contains(element as Node)) return;
    const index = blocks.at(element as Element);
    if (index !== target && !button.matches(':focus-visible')) setTarget(index);
  });

  open.body.before(control.strip);
  // The mouse may have come before this script did.
  setTarget(blocks.atPointer());
  return {
    paint() {
      if (target !== null && !blocks.isThere(target)) setTarget(null);
    },
    choose() {
      target = null;
      button.blur();
      button.focus({ preventScroll: true });
    },
    putBack(block) {
      target = block;
      button.focus({ preventScroll: true });
    },
  };
}
