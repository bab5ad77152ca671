// Entry of the extra "aids": outline, progress, enlarged pictures, notes in place, links to a passage.
import { registerExtra } from '../extra-registry.ts';
import { aidsExtra } from '../view/aids/aids-extra.tsx';

registerExtra('aids', aidsExtra);
