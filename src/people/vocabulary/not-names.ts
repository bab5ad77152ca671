import { wordSet } from './word-set.ts';

/** Words that are capitalised at the start of a sentence or by custom, and are no part of a person's name. */
export const NOT_NAMES = wordSet(`
  the a an this that these those there here it its he she they we you i his her their our my your who what when where
  why how which whose while if but and or nor so yet for from in on at by to of with without within under over after
  before during since until because although though as than then also even only just not no yes all any some each every
  both most many much more less few several another other such same one two three four five six seven eight nine ten
  first second third last next new old now once still again ever never meanwhile however moreover furthermore instead
  despite according about above across against along among around behind below beneath beside besides between beyond
  is are was were be been being has have had do does did will would can could may might must shall should let
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday tonight north south east west northern southern eastern western
  central covid internet photo image file video credit source watch read story update updated published copyright
  earlier later recently finally thus hence perhaps maybe indeed please thank thanks dear inside outside
  american british english french german spanish italian russian chinese japanese indian iranian israeli ukrainian
  turkish greek polish dutch swedish norwegian danish finnish irish scottish welsh canadian australian mexican
  brazilian african european asian arab muslim christian jewish catholic islamic democratic republican conservative
  liberal labour
  der die das ein eine und oder aber im am le la les un une et ou mais dans il elle el los las una y pero en lo gli e
  il di del della da de den det het een van och och som os as um uma
`);

/** Words that make a capitalised run an institution, a place or a work. */
export const NOT_PERSON_WORDS = wordSet(`
  university college school institute academy hospital clinic church cathedral mosque temple museum library theatre
  theater stadium arena airport station street road avenue boulevard lane square park garden gardens bridge tower house
  palace castle hotel mall centre center hall court prison jail river lake sea ocean bay gulf island islands mountain
  mountains mount valley desert coast beach hill hills forest canal port county district province state states republic
  kingdom union federation nations nation city town village region territory peninsula capital parliament congress
  senate assembly government ministry department bureau agency authority commission committee council board office
  administration army navy force forces corps police guard brigade battalion division regiment fleet party league
  alliance coalition movement front association society foundation trust fund group groups company corporation corp inc
  ltd llc plc bank holdings partners industries motors airlines airways railways media news times post herald tribune
  journal gazette guardian daily telegraph press network radio television tv channel studios pictures entertainment
  records club united fc cup trophy championship championships league open games olympics grand prix festival awards
  award prize medal act bill law treaty agreement accord convention constitution amendment war revolution day week
  month year street security defense defence intelligence nuclear energy oil gas airlines street world international
  national federal global royal supreme high european african american asian united north south east west middle
  street white black red blue green study research service services system systems project program programme plan
  report index market exchange store stores shop online
`);
