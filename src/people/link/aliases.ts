import type { Entity, Reference } from './entity.ts';

/** Between a name and another of the same person: "Wang Xuancheng, known as Wang Chengcheng". */
const ALIAS =
  /^,? ?\(?(?:(?:also|better|best|formerly|popularly|professionally|commonly|widely) )?(?:known (?:professionally |popularly |simply )?as|a\.?k\.?a\.?|alias|born|née|real name:?) ?["“‘']?$/i;

/** The longest such text. */
const MAX_GAP = 40;

/** Pairs of persons that the text itself says are one, the first named first. `references` in order of appearance. */
export function aliases(
  text: string,
  references: Reference[],
  owners: ReadonlyMap<Reference, Entity>,
): [Entity, Entity][] {
  const pairs: [Entity, Entity][] = [];
  references.forEach((reference, i) => {
    const previous = references[i - 1];
    const [one, other] = [previous && owners.get(previous), owners.get(reference)];
    if (!previous || !one || !other || one === other) return;
    const [from, to] = [previous.mention.end, reference.mention.start];
    if (to - from <= MAX_GAP && ALIAS.test(text.slice(from, to))) pairs.push([one, other]);
  });
  return pairs;
}
