// Entry of the extra "parts": what is selected alone, and the further parts of a story in several.
import { registerExtra } from '../extra-registry.ts';
import { partsExtra } from '../parts-extra.ts';

registerExtra('parts', partsExtra);
