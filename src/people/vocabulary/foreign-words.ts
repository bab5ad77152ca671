import { wordSet } from './word-set.ts';

/** Verbs of saying beside a name, in languages other than English, as `foldWord` gives them. */
export const FOREIGN_SPEECH_VERBS = wordSet(`
  sagte sagt erklarte betonte warnte forderte teilte
  declare dit affirme explique annonce ajoute estime souligne
  dijo declaro afirmo explico anuncio aseguro senalo
  disse declarou afirmou explicou anunciou
  detto dichiarato affermato spiegato annunciato
  zei zegt verklaarde aldus
  sade sager siger sier sagde sa uppger
  sanoi kertoi totesi
  powiedzial powiedziala stwierdzil stwierdzila oswiadczyl
  rekl rekla uvedl uvedla povedal povedala
  spus declarat afirmat
  mondta kozolte kijelentette
  dedi soyledi acikladi
  kata ujar tutur jelas
  rekao rekla kazao kazala
`);

/** What places and institutions are called, beside the name of a person in theirs, as `foldWord` gives it: "rue Pierre Curie". */
export const PLACE_NOUNS = wordSet(`
  strasse platz allee weg gasse ufer brucke bahnhof flughafen krankenhaus klinik schule gymnasium universitat stiftung
  verlag institut kirche dom theater stadion arena halle preis haus turm kaserne
  rue avenue boulevard place quai pont gare aeroport hopital lycee college ecole universite fondation eglise musee
  theatre stade prix maison tour parc square station
  calle avenida plaza paseo puente estacion aeropuerto hospital colegio instituto escuela universidad fundacion iglesia
  museo teatro estadio premio casa torre parque barrio autopista
  via viale piazza corso ponte stazione aeroporto ospedale liceo scuola universita fondazione istituto chiesa stadio
  palazzo largo
  rua praca estacao escola universidade fundacao igreja museu estadio rodovia
  straat plein laan kade brug luchthaven ziekenhuis school universiteit stichting instituut kerk huis toren
  ulica ulicy ulice plac placu aleja alei most dworzec lotnisko szpital szkola liceum uniwersytet fundacja instytut
  kosciol muzeum teatr nagroda dom wieza osiedle
  namesti trida nadrazi letiste nemocnice skola univerzita nadace ustav kostel divadlo cena vez
  strada bulevardul piata soseaua podul gara aeroportul spitalul scoala colegiul liceul universitatea fundatia
  institutul biserica muzeul teatrul stadionul premiul parcul
  utca ter ut korut hid palyaudvar repuloter korhaz iskola gimnazium egyetem alapitvany intezet templom szinhaz dij haz
  katu tie tori aukio silta asema lentoasema sairaala koulu lukio yliopisto saatio instituutti kirkko palkinto talo
  gata vag torg torv plats plass plads gade gate vei vej bro flygplats sjukhus sygehus skole stiftelse kyrka kirke
  barnsjukhus pris hus torn
  caddesi sokagi bulvari meydani koprusu havalimani hastanesi okulu lisesi universitesi vakfi enstitusu camii muzesi
  tiyatrosu stadyumu odulu parki mahallesi
  jalan lapangan terbang universiti jembatan stasiun bandara sakit sekolah universitas yayasan masjid gedung taman
  duong pho cau vien truong hoc bay phuong quan huyen
  bulevar trg bolnica aerodrom
`);

/** Offices that follow a name: Hungarian and Turkish, as `foldWord` gives them. */
export const TITLES_AFTER = wordSet(`
  miniszterelnok miniszter kulugyminiszter penzugyminiszter belugyminiszter elnok allamfo polgarmester kepviselo szovivo
  igazgato fougyesz bey hanim
`);

/** What stands before a name in Vietnamese and is written the same as other words once its accents are off. */
export const ACCENTED_TITLES = wordSet('ông bà tướng tịch trưởng đốc sư');
