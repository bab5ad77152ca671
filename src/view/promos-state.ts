import { siteOf } from '../clean/facts/links.ts';
import type { ReaderDecisions } from '../clean/reader-decisions.ts';
import { rememberedText } from '../clean/remembered-text.ts';
import type { PromoKind, Reason, Removal, RemovalKind } from '../clean/removal.ts';
import { decisionsOn } from '../settings/promo-settings.ts';
import type { SettingsEdit } from '../settings/settings-edit.ts';
import type { Action, ViewState } from './state.ts';

/** What is on screen of the promos. */
export interface PromosState {
  /** Whether they are shown in their places. */
  arePromosShown: boolean;
  isPromoListOpen: boolean;
  /** Indices of `reading.removals` that are back in their places. */
  restored: ReadonlySet<number>;
  /** The removal that the reader made last by hand: its place says how to undo it. */
  lastByHand: number | null;
}

export type PromosAction =
  | { type: 'promosToggled' }
  | { type: 'promoListToggled' }
  | { type: 'removalToggled'; removal: number }
  /** The reader wants this kind always kept on this site, or no longer so. */
  | { type: 'kindToggled'; kind: PromoKind }
  /** The reader takes out a block; `block` indexes `reading.blocks`. */
  | { type: 'removedByHand'; block: number }
  | { type: 'allRestored' }
  | { type: 'allRemovedAgain' };

/** The promos as the view opens: those that the reader decided to keep are in their places. */
export function firstPromos(removals: readonly Removal[]): PromosState {
  const kept = [...removals.keys()].filter((index) => removals[index]?.keptBy);
  return {
    arePromosShown: false,
    isPromoListOpen: false,
    restored: new Set(kept),
    lastByHand: null,
  };
}

/** The site (`siteOf`) that decisions about this reading's promos are for. */
export function siteOfReading({ reading }: ViewState): string {
  return siteOf(new URL(reading.article.url).hostname);
}

/** What the reader decided for the reading's site and for all. */
export function decisionsFor(state: ViewState): ReaderDecisions {
  return decisionsOn(state.settings.promos, siteOfReading(state));
}

export function isKindKept(state: ViewState, kind: RemovalKind): boolean {
  return decisionsFor(state).keptKinds.some((kept) => kept === kind);
}

/** The text of what a removal takes out. */
export function removedText({ block, part }: Removal): string {
  return part ? block.text.slice(part.start, part.end) : block.text;
}

/** The view after an action on promos. */
export function reducePromos(state: ViewState, action: PromosAction): ViewState {
  const { removals } = state.reading;
  switch (action.type) {
    case 'promosToggled':
      return { ...state, arePromosShown: !state.arePromosShown };
    case 'promoListToggled':
      return { ...state, isPromoListOpen: !state.isPromoListOpen };
    case 'removalToggled': {
      const isRestored = state.restored.has(action.removal);
      return withRestored(state, [action.removal], !isRestored);
    }
    case 'kindToggled': {
      const ofKind = [...removals.keys()].filter((at) => removals[at]?.kind === action.kind);
      return withRestored(state, ofKind, !isKindKept(state, action.kind));
    }
    case 'removedByHand':
      return removeByHand(state, action.block);
    case 'allRestored':
      return withRestored(state, [...removals.keys()], true);
    case 'allRemovedAgain':
      return { ...state, restored: new Set() };
  }
}

function withRestored(state: ViewState, removals: number[], isRestored: boolean): ViewState {
  const restored = new Set(state.restored);
  for (const removal of removals) {
    if (isRestored) restored.add(removal);
    else restored.delete(removal);
  }
  const { lastByHand } = state;
  const isUndone = lastByHand !== null && restored.has(lastByHand);
  return { ...state, restored, lastByHand: isUndone ? null : lastByHand };
}

function removeByHand(state: ViewState, index: number): ViewState {
  const { reading } = state;
  const block = reading.blocks[index];
  if (!block) return state;
  const known = reading.removals.findIndex((other) => other.block === block && !other.part);
  if (known >= 0) return { ...withRestored(state, [known], false), lastByHand: known };
  const removals = [...reading.removals, byHand(block)];
  return { ...state, reading: { ...reading, removals }, lastByHand: removals.length - 1 };
}

function byHand(block: Removal['block']): Removal {
  const reason: Reason = { key: 'evidenceRemovedByReader', args: [] };
  const evidence = [{ name: 'removedByReader', weight: 1, reason }];
  return { block, part: null, kind: 'byReader', evidence };
}

/** What of an action on promos is to be remembered for the site; `state` is the view before it. */
export function editOf(state: ViewState, action: Action): SettingsEdit | null {
  const site = siteOfReading(state);
  switch (action.type) {
    case 'kindToggled': {
      const isOn = !isKindKept(state, action.kind);
      return { type: 'setKeptKind', site, kind: action.kind, isOn };
    }
    case 'removedByHand': {
      const text = state.reading.blocks[action.block]?.text ?? '';
      return { type: 'setRemovedText', site, text: rememberedText(text), isOn: true };
    }
    case 'removalToggled':
      return editOfToggle(state, action.removal, site);
    default:
      return null;
  }
}

/** What was taken out by hand is no longer; what the judgement took out is kept from now on; and back. */
function editOfToggle(state: ViewState, index: number, site: string): SettingsEdit | null {
  const removal = state.reading.removals[index];
  if (!removal) return null;
  const isBack = !state.restored.has(index);
  const text = rememberedText(removedText(removal));
  return removal.kind === 'byReader'
    ? { type: 'setRemovedText', site, text, isOn: !isBack }
    : { type: 'setKeptText', site, text, isOn: isBack };
}
