import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { no } from './no.ts';
import type { Phrases } from './phrases.ts';
import { sv } from './sv.ts';

/** The phrases of every language that Galley knows. */
export const allPhrases: readonly Phrases[] = [da, de, en, es, et, fi, fr, no, sv];
