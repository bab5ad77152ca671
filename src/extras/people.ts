// Entry of the extra "people": the list of the people and their cards.
import { registerExtra } from '../extra-registry.ts';
import { peopleExtra } from '../view/people/people-extra.tsx';

registerExtra('people', peopleExtra);
