import { wordSet } from './word-set.ts';

/** Words before a name that say "he". */
export const MALE = wordSet(`
  mr mister sir lord king prince emperor tsar pope father brother son husband uncle nephew grandfather grandson
  spokesman chairman congressman businessman councilman assemblyman alderman policeman fireman salesman anchorman actor
  herr monsieur señor senor signor señhor sheikh sheik imam ayatollah rabbi cardinal archbishop dad widower baron duke
  boyfriend waiter
`);

/** Words before a name that say "she". */
export const FEMALE = wordSet(`
  mrs ms miss madam madame mme mlle dame lady queen princess empress duchess baroness sister mother daughter wife aunt
  niece grandmother granddaughter spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman
  policewoman actress frau signora señora senora mum mom widow girlfriend waitress nun
`);
