/** Words that stand before a name without being part of it; in some of the data they are inside the spans. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president vice prime minister foreign defense defence interior finance mr mrs ms miss dr doctor prof professor sen senator rep ' +
    'representative gov governor gen general col colonel lt lieutenant capt captain maj major sgt sergeant cpl corporal adm admiral ' +
    'sir dame lord lady secretary deputy chancellor chairman chairwoman chief justice judge attorney ambassador commissioner director ' +
    'spokesman spokeswoman envoy king queen prince princess emperor sheikh sheik shaikh imam ayatollah grand pope cardinal archbishop ' +
    'bishop father reverend rev rabbi mullah maulana pastor mayor premier former ex-president president-elect then-president leader ' +
    'officer sheriff coach mp congressman congresswoman commander brigadier st saint hon madam mister tsar czar sultan emir duke ' +
    'crown first lady acting speaker special monsignor field marshal brother sister'
  ).split(' '),
);

/** Titles put before names in copies of the texts: the data has few, and mostly American ones. */
export const INSERTED_TITLES: readonly string[] = (
  'Mr|Mrs|Ms|Dr|Prof|Professor|Gen|Lt|Col|Lt Gen|Maj Gen|Pol Col|Capt|Sgt|Adv|MP|MK|Hon|Justice|Judge|Minister|Prime Minister|President|' +
  'Governor|Mayor|Chief|Sheikh|Imam|Pastor|Father|Rev|Engr|Senator|Councillor|Chairman|Director|Captain|Coach|Detective|Inspector|' +
  'Constable|Ambassador|Secretary|Commissioner|Sultan|Tan Sri|Datuk|Datuk Seri|Shri|Smt|CEO|Founder|PM|FM|Bishop|Archbishop|Cardinal|' +
  'Special Envoy|Deputy|Barrister|Advocate|Brigadier|Comrade|Dean|Superintendent|Sub-Inspector|Officer|OC|Sergeant|Colonel|General|' +
  'Chairwoman|Spokesperson|Professor Emeritus|Says|Said|Sister|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Miss|Madam'
).split('|');
