import { wordSet } from './word-set.ts';

/** Small words inside a family name: "Ursula von der Leyen", "Mohammed bin Salman". As `foldWord` gives them. */
export const PARTICLES = wordSet(`
  al el an as ash ad ar at az bin ibn bint ben abu abd van von der den de del della dela di da das do dos du
  des la le las los lo y e ter ten te zu zum zur af av st san santa op 't
`);

/** What follows a name and tells son from father: "Donald Trump Jr.", "Charles III". */
export const SUFFIXES = wordSet('jr sr jnr snr ii iii iv vi vii viii ix xi xii xiii xiv xvi');

/** Letters after a name that say nothing of who it is: "Zaha Hadid DBE". */
export const POSTNOMINALS = wordSet(`
  phd md esq mbe obe cbe dbe kbe kcb kc qc sc ra frs frcp mp mep mla mba bsc msc ma ba rn jd llb cpa msp
`);

/** Short forms and the names they stand for, one group a line: "Bill Clinton", "William Clinton". */
export const SHORT_FORMS: readonly string[][] = [
  'abraham abe',
  'albert al bert',
  'alexander alexandra alex sandy sasha alec',
  'alfred alf alfie fred',
  'andrew andy drew',
  'anthony antony tony',
  'barbara barb',
  'benjamin ben benny',
  'bernard bernie',
  'catherine katherine kathryn kate katie cathy kathy',
  'charles charlie chuck',
  'christine christina chris tina',
  'christopher chris kit',
  'daniel dan danny',
  'david dave',
  'deborah debbie',
  'donald don donnie',
  'douglas doug',
  'edward ed eddie ted teddy ned',
  'elizabeth liz beth lizzie betty eliza',
  'eugene gene',
  'francis frank',
  'frederick frederic fred freddie',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff geoffrey geoff',
  'jennifer jen jenny',
  'john jack johnny jon',
  'jonathan jon',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'kenneth ken kenny',
  'kimberly kim',
  'lawrence laurence larry',
  'leonard len lenny leo',
  'margaret maggie meg peggy',
  'martin marty',
  'matthew matt',
  'michael mike mick mikey',
  'nathan nathaniel nate',
  'nicholas nick nicky nicolas',
  'pamela pam',
  'patricia pat patty trish',
  'patrick pat paddy',
  'peter pete',
  'philip phillip phil',
  'raymond ray',
  'rebecca becky',
  'richard rick dick rich richie ricky',
  'robert bob rob bobby robbie bert',
  'ronald ron ronnie',
  'samuel samantha sam',
  'stephen steven steve',
  'stephanie steph',
  'susan sue susie suzanne',
  'terence terry',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim timmy',
  'valerie val',
  'victor victoria vic vicky',
  'vincent vince',
  'walter walt',
  'william bill billy will willie liam',
  'zachary zach zack',
  'mohammed muhammad mohamed mohammad muhammed mohamad mohd',
  'ahmed ahmad',
  'yusuf yousef youssef yousuf',
  'hussein hussain husain hossein',
  'ibrahim ebrahim',
  'sergei sergey serge',
  'yevgeny evgeny yevgeniy evgeni',
  'aleksandr alexander aleksander oleksandr',
  'dmitry dmitri dmitriy dmytro',
  'vladimir volodymyr',
  'francisco paco',
  'jose pepe',
].map((line) => line.split(' '));

/** Nobility, faith and crown: what stands before a first name alone ("Prince Harry", "St John"), of somebody known by it. */
export const FIRST_NAME_TITLES = wordSet(`
  king queen prince princess emperor empress tsar tsarina pope saint st apostle prophet disciple brother sister
  sultan emir duke duchess archduke dalai
`);

/** Kin, as they stand before a name: "his son Hunter Biden". */
export const KIN = wordSet(`
  son daughter wife husband brother sister father mother mom dad mum uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother twin widow widower fiance fiancee
  girlfriend boyfriend partner ex-wife ex-husband brother-in-law sister-in-law son-in-law daughter-in-law
  father-in-law mother-in-law children sons daughters parents brothers sisters sibling siblings half-brother
  half-sister baby child
`);
