// Entry of the extra "promos": what was removed, listed and told in its place; blocks taken out by hand.
import { registerExtra } from '../extra-registry.ts';
import { promosExtra } from '../view/promos/promos-extra.tsx';

registerExtra('promos', promosExtra);
