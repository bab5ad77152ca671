import type { RemovalKind } from '../../clean/removal.ts';
import type { OpenView } from '../extras.ts';
import { removedText } from '../promos-state.ts';
import { GROUP_NAME, isLast } from '../removal-counts.ts';
import { KeepKindButton } from './keep-kind-button.tsx';
import { reasonsOf } from './removal-reasons.ts';

interface PromoListProps {
  open: OpenView;
  /** Brings a removal into sight in its place. */
  onGoTo(index: number): void;
}

/** Every removal, by kind: what it says, why it went, and the way to it and back. */
export function PromoList({ open, onGoTo }: PromoListProps) {
  const { texts } = open;
  return (
    <>
      {groups(open).map(([kind, indices]) => (
        <div class="promo-group" key={kind}>
          <p class="promo-kind" id={`promos-${kind}`}>
            <strong>{texts.translate(GROUP_NAME[kind])}</strong>
            <span class="count">{texts.number(indices.length)}</span>
            <KeepKindButton open={open} kind={kind} />
          </p>
          <ul aria-labelledby={`promos-${kind}`}>
            {indices.map((index) => (
              <PromoLine key={index} open={open} index={index} onGoTo={onGoTo} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The indices of all removals by kind, the largest group first, each in the order of the article. */
function groups(open: OpenView): [RemovalKind, number[]][] {
  const { removals, blocks } = open.state().reading;
  const places = new Map(blocks.map((block, place) => [block, place]));
  const byKind = new Map<RemovalKind, number[]>();
  for (const [index, { kind }] of removals.entries()) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), index]);
  }
  const placeOf = (index: number) => {
    const block = removals[index]?.block;
    return (block && places.get(block)) ?? 0;
  };
  for (const indices of byKind.values()) indices.sort((a, b) => placeOf(a) - placeOf(b));
  return [...byKind].sort(([a, ofA], [b, ofB]) => {
    return isLast(a) - isLast(b) || ofB.length - ofA.length;
  });
}

function PromoLine({ open, index, onGoTo }: PromoListProps & { index: number }) {
  const { texts } = open;
  const { translate } = texts;
  const state = open.state();
  const removal = state.reading.removals[index];
  if (!removal) return null;
  const text = removedText(removal).replace(/\s+/g, ' ').trim();
  const isRestored = state.restored.has(index);
  const { language, direction } = state.reading.article;
  return (
    <li class={isRestored ? 'promo restored' : 'promo'}>
      <button
        type="button"
        class="go-to-promo"
        aria-label={translate('viewGoToPlace', text)}
        onClick={() => onGoTo(index)}
      >
        <span lang={language ?? ''} dir={direction}>
          {text}
        </span>
      </button>
      <span class="reason">{reasonsOf(state, index, texts)[0]}</span>
      <button
        type="button"
        class="toggle-removal"
        onClick={() => open.dispatch({ type: 'removalToggled', removal: index })}
      >
        {translate(isRestored ? 'viewRemoveAgain' : 'viewRestore')}
      </button>
    </li>
  );
}
