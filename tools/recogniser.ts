import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniserWith } from '../src/people/recognise.ts';
import { loadTagger } from '../src/people/tagger/tagger.ts';

const MODEL = join(import.meta.dirname, '../src/people/tagger/people.model');

/** The recogniser with the committed model, for tools and tests: they have no extension to fetch it from. */
export const recognise = recogniserWith(loadTagger(Uint8Array.from(readFileSync(MODEL)).buffer));
