import { wordSet } from './word-set.ts';

/** What opens a noun phrase and is no part of a role. */
export const DETERMINERS = wordSet('the a an its his her their our my this that one another');

/** What goes on with a role after its noun: "director of", "adviser to". */
export const LINKS = wordSet('of for at in with from to on under');

/** What starts a clause about the person: the role ends before it. */
export const RELATIVES = wordSet(
  'who which whose whom where when that while whereas now based currently',
);

const VERB_LIST = `
  is are was were be been being am has have had having do does did will would can could may might must shall should
  let lets said says say told tells tell added adds met meets meet made makes make saw sees see sent sends got gets took
  takes brought put left lost won beat beats set gave gives kept led leads hit hits quit came comes went goes began
  begins became becomes found finds thought thinks knew knows heard felt held holds ran runs wrote writes spoke speaks
  paid sold bought chose fought sought taught caught drew hired called calls dubbed he she they it
`;

/** Verbs in forms that end like no noun, and pronouns: where one follows, a phrase was the subject of a sentence. */
export const VERBS = wordSet(VERB_LIST);

/** Words of grammar that stand in no role: no phrase goes across them. */
export const FUNCTION_WORDS = wordSet(`
  and or but nor so yet if because since although though as than then also even only just not no never ever
  after before during until unless despite within without between among against across over into onto by via per about
  around like unlike including following according later earlier recently separately similarly additionally furthermore
  moreover instead meantime elsewhere finally asked speaking contacted recall remember consider imagine amid along toward towards through throughout upon off out up down
  he she it they we you i him them us me himself herself who whom whose which what where when why how that this these
  those there here the a an its his her their our my your some any each every all both either neither many much more
  most few several other others another such same one
  doing monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday tonight meanwhile however
  match game week month year night season day morning evening time moment
${VERB_LIST}
`);

/** Small words that belong to the role after them though they look like words of grammar: "then finance minister". */
export const OPENERS = wordSet('then late former ex acting');

/** Words in -ed, -ing and -s that are part of roles: "managing director", "sports editor", "retired general". */
export const ROLE_MODIFIERS = wordSet(`
  retired renowned acclaimed convicted jailed exiled imprisoned elected appointed unelected
  newly-elected disgraced ousted deposed celebrated noted beloved self-styled self-proclaimed self-described certified
  chartered qualified licensed registered award-winning decorated embattled seasoned alleged
  leading managing acting visiting marketing banking housing engineering planning manufacturing mining trading shipping
  advertising outgoing incoming serving ruling founding long-serving longest-serving programming consulting fundraising
  reigning rising aspiring operating nursing training building swimming skating boxing racing cycling sailing fishing
  farming publishing lending purchasing policing broadcasting investigating sitting standing presiding deciding voting
  driving coaching teaching surviving contributing directing starting living
  rights sports politics economics physics operations sales arts affairs systems communications relations news business
  programmes programs services securities mathematics logistics ethics athletics resources schools parks products
  studies sciences customs elections emergencies markets transports projects movies games
  press congress prowess princess class mass process access witness
`);

/** Words before a role that make it a judgement or a rank among others, not a role: "the first president to". */
export const RANKINGS = wordSet(
  'first second third last only next best worst most least biggest largest youngest oldest',
);

/** Fields of office that are joined by "and": "Social Development and Human Security Minister". */
export const FIELDS = wordSet(`
  Development Affairs Security Trade Tourism Industry Industries Education Science Technology Health Labour Labor
  Agriculture Environment Culture Arts Heritage Sport Sports Youth Women Family Housing Justice Defence Defense Transport
  Energy Water Mines Finance Commerce Economy Investment Information Communication Communications Immigration Planning
  Infrastructure Forestry Fisheries Food Research Innovation Welfare Employment Law Works Roads Lands Rural Urban
  Business Politics Economics State
`);
