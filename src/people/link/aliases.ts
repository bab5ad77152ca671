import type { Reference } from './entity.ts';

/** Between a name and another of the same person: "Wang Xuancheng, known as Wang Chengcheng". */
const ALIAS =
  /^,? ?\(?(?:(?:more )?(?:also|better|best|formerly|popularly|professionally|commonly|widely) )?(?:known (?:professionally |popularly |simply )?as|a\.?k\.?a\.?|alias|born|née|real name:?) ?["“‘']?$/i;

/** The longest such text. */
const MAX_GAP = 40;

/** Pairs of neighbouring references that the text itself says are to one person. `references` in order of appearance. */
export function aliases(text: string, references: Reference[]): [Reference, Reference][] {
  return references.flatMap((reference, i): [Reference, Reference][] => {
    const previous = references[i - 1];
    if (!previous) return [];
    const [from, to] = [previous.mention.end, reference.mention.start];
    return to - from <= MAX_GAP && ALIAS.test(text.slice(from, to)) ? [[previous, reference]] : [];
  });
}
