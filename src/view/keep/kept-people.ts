import { ID_PREFIX } from '../plain-copy.ts';
import { type ViewState, visibleMentions } from '../state.ts';

/** A person in the index at the end of a kept article. */
export interface KeptPerson {
  name: string;
  role: string | null;
  /** The paragraphs that mention them, counted from 1 as the kept text has them, with their ids in it. */
  places: { paragraph: number; id: string }[];
}

/** Not counted as paragraphs: they have the number of the one before. */
const BESIDE = 'h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, figcaption *';

function numberParagraphs(blocks: readonly (HTMLElement | undefined)[]): Map<HTMLElement, number> {
  const numbers = new Map<HTMLElement, number>();
  let count = 0;
  for (const block of blocks) {
    if (!block) continue;
    if (!block.matches(BESIDE)) count += 1;
    numbers.set(block, Math.max(1, count));
  }
  return numbers;
}

/**
 * The people who are marked, in the reader's order. Gives every paragraph that mentions somebody an id.
 * @param blocks the elements of `reading.blocks` in the kept text; none for those that are not in it
 */
export function keptPeople(
  state: ViewState,
  blocks: readonly (HTMLElement | undefined)[],
): KeptPerson[] {
  const numbers = numberParagraphs(blocks);
  const placeOf = (block: HTMLElement) => {
    const paragraph = numbers.get(block) ?? 0;
    if (!/^[\w.-]+$/.test(block.id))
      block.id = `${ID_PREFIX}block-${[...numbers.keys()].indexOf(block)}`;
    return { paragraph, id: block.id };
  };
  return state.people.listed
    .filter(({ absence }) => absence === null)
    .map(({ key, name, role, mentions }) => {
      const mentioning = visibleMentions(state, key).map((at) => blocks[mentions[at]?.block ?? -1]);
      const own = new Set(mentioning.filter((block) => block !== undefined));
      return { name, role, places: onePerParagraph([...own].map(placeOf)) };
    })
    .filter(({ places }) => places.length > 0);
}

function onePerParagraph(places: KeptPerson['places']): KeptPerson['places'] {
  return places.filter(({ paragraph }, at) => places[at - 1]?.paragraph !== paragraph);
}
