import { wordSet } from './word-set.ts';

/** What people are called by office, trade or standing, lower case and singular. None says merely "man" or "woman". */
export const ROLE_NOUNS = wordSet(`
  president vice-president ex-president co-president premier minister chancellor vice-chancellor secretary undersecretary
  senator representative congressman congresswoman governor mayor councillor councilman councilwoman councilor alderman
  assemblyman assemblywoman commissioner superintendent administrator coordinator co-ordinator treasurer auditor
  ombudsman speaker whip mk lawmaker legislator parliamentarian politician mp mep msp mla mpp td backbencher peer
  candidate nominee president-elect spokesman spokeswoman spokesperson official officer
  chief chairman chairwoman chairperson chair co-chair director director-general secretary-general general-secretary
  manager executive ceo cfo coo cto cio founder co-founder cofounder owner co-owner proprietor shareholder
  editor editor-in-chief reporter journalist correspondent columnist commentator pundit broadcaster newsreader blogger
  writer author novelist poet playwright essayist biographer critic publisher translator
  actor actress comedian comic entertainer singer songwriter singer-songwriter rapper musician guitarist drummer bassist
  harbourmaster harbormaster master stationmaster quartermaster pianist violinist cellist saxophonist frontman vocalist dj composer conductor artist painter sculptor illustrator
  cartoonist photographer filmmaker film-maker producer screenwriter showrunner host presenter anchor supermodel
  dancer ballerina choreographer architect designer curator chef restaurateur influencer youtuber
  engineer scientist researcher physicist chemist biologist ecologist zoologist botanist geneticist epidemiologist
  virologist immunologist microbiologist neuroscientist neurologist cardiologist oncologist pathologist climatologist
  meteorologist oceanographer seismologist volcanologist economist historian sociologist psychologist psychiatrist
  psychotherapist therapist anthropologist archaeologist archeologist paleontologist palaeontologist philosopher
  theologian mathematician statistician demographer astronomer astrophysicist geologist geographer linguist
  criminologist toxicologist pharmacist inventor programmer developer professor lecturer teacher principal headmaster
  headteacher tutor dean provost rector student graduate undergraduate doctor physician surgeon pediatrician
  paediatrician dentist vet veterinarian nurse midwife paramedic
  lawyer attorney solicitor barrister advocate prosecutor judge justice magistrate coroner notary sheriff detective
  inspector sergeant constable lieutenant captain colonel general admiral commander brigadier major corporal marshal
  soldier marine sailor pilot astronaut cosmonaut trooper policeman policewoman firefighter spy
  driver farmer rancher fisherman carpenter builder electrician mechanic plumber welder miner trucker baker butcher
  barista bartender waiter waitress janitor shopkeeper vendor retailer trader broker banker investor financier
  accountant entrepreneur businessman businesswoman businessperson billionaire millionaire tycoon magnate mogul
  industrialist philanthropist activist campaigner organiser organizer lobbyist strategist analyst adviser advisor
  consultant expert specialist fellow scholar academic intellectual theorist researcher planner leader co-leader
  ringleader frontrunner front-runner deputy head boss supremo coach trainer player captain striker midfielder defender
  goalkeeper keeper forward winger full-back centre-back fullback quarterback linebacker pitcher catcher shortstop
  infielder outfielder batsman bowler all-rounder batter wicketkeeper opener cricketer footballer golfer boxer wrestler
  sprinter swimmer cyclist jockey runner champion ex-champion athlete gymnast skier skater snowboarder surfer rower
  sailor hurdler marathoner climber mountaineer racer referee umpire scout star superstar legend veteran
  king queen prince princess emperor empress sultan emir monarch pope cardinal archbishop bishop priest pastor minister
  reverend vicar chaplain rabbi imam cleric mullah ayatollah preacher missionary deacon nun monk guru
  ambassador envoy diplomat consul negotiator mediator chargé delegate
  dissident rebel warlord militant jihadist extremist separatist nationalist opposition-leader hacker whistleblower
  whistle-blower fugitive gangster kingpin mobster murderer killer gunman shooter attacker assassin
  survivor resident villager homeowner landlord tenant pensioner retiree shopper customer tourist
  trustee librarian archivist secretary-treasurer volunteer intern apprentice clerk receptionist
  contractor subcontractor supervisor foreman ranger guide warden guard bodyguard keeper custodian
  governor-general attorney-general solicitor-general comptroller chief-executive envoy aide staffer speechwriter
  counsel counsellor counselor registrar regulator actuary surveyor realtor developer co-author co-host co-star
  guerrilla ex-guerrilla combatant ex-combatant investigator professional personality educator operator accomplice
  fighter harvester socialite laureate winner medallist medalist recipient partner prizewinner heiress heir citizen practitioner icon ruler amir associate member trainee cadet recruit
`);

/** Short forms of offices, always before a name, with or without full stop: "Sen. Ted Cruz". */
export const ROLE_ABBREVIATIONS = wordSet(`
  sen rep gov gen lt col capt maj sgt cpl adm cmdr insp det supt pres prof hon pm dpp fm sec amb atty cllr
`);

/** Courtesy before a name: shows that a name follows, says nothing of who it is. */
export const COURTESY = wordSet(`
  mr mrs ms miss mister madam dr sir dame lord lady st saint rev fr father sister brother
  monsieur madame mme mlle herr frau señor señora señorita senor senora sr sra signor signora dom don doña shri smt sri
  tuan datuk dato tun tan haji hajj hajji cik puan encik ustaz khun ato weizero alhaji alhaja mzee pak bapak ibu
`);

/** Verbs of saying: what stands beside them is a speaker. */
export const SPEECH_VERBS = wordSet(`
  said says say told tells added adds explained explains argued argues claimed claims warned warns noted notes insisted
  insists replied tweeted wrote writes announced stated recalled joked admitted urged asked asks testified declared
`);

/** Ranks that may follow another role before the name: "Army Chief General Manoj Pande". */
export const RANKS = wordSet(`
  general admiral marshal colonel captain lieutenant major brigadier sergeant rear vice
`);

/** Offices whose "General" is no rank: "Attorney General". */
export const GENERAL_OFFICES = wordSet(`
  attorney ex-attorney governor secretary auditor director solicitor surgeon consul comptroller advocate inspector
  accountant postmaster controller registrar commissioner prosecutor
`);
