const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Short forms whose full stop belongs to them and does not end a sentence: "Gen. Milley", "Md. Yunus", "St. John". */
export const ABBREVIATIONS = set(
  'mr mrs ms dr prof rev hon st ste gen col lt sgt capt cpt maj cpl pvt adm cmdr cdr brig sen rep gov pres amb supt insp det ' +
    'fr sr jr br bro messrs mt ft md mohd muhd moh abd wm geo chas thos jos jas alex inc ltd co corp bros vs no nos ' +
    'dept univ assn esq ph pte sec spc ssgt msgt tsgt asst atty dist jan feb mar apr jun jul aug sep sept oct nov dec smt shri adv engr hj tn',
);

/** Lower-case words that may stand inside a name: "Ursula von der Leyen", "Haitham bin Tarik", "Luiz Inácio Lula da Silva". */
export const PARTICLES = set(
  'de da do dos das del della delle degli di du des d la le las los lo el al van von der den ter ten te zu zum zur vom ' +
    'bin ibn bint bte binti ben abu abd ul ur ud ud-din e y i o op het t af av bat dit ait ould mint ag na dal dalla san',
);

/** Lower-case beginnings that stay with what follows their hyphen: "al-Assad", "el-Sisi", "ul-Haq". */
export const JOINED_PREFIXES = set(
  'al el ul ur ud as ad ar az an at ash es ed en ibn bin ben bint abu abdul d la le j e',
);

/** What follows a hyphen after a name without being part of it: "Biden-led", "Trump-era". Other endings stay ("Jae-in"). */
export const SPLIT_SUFFIXES = set(
  'led era backed based style like linked born owned run controlled funded appointed made wide related inspired aligned ' +
    'held occupied administered supported allied friendly bound centric themed sponsored speaking language driven built ' +
    'majority minded dominated free only type focused affiliated sanctioned trained educated trademarked named ' +
    'founded created produced directed written penned starring endorsed nominated loving hating bashing supporting ' +
    'supporter supporters loyalist critic rooted area aged old year day time class level size sized ' +
    'approved mandated proposed signed imposed brokered mediated hosted organized organised ruled governed invaded',
);

/** Beginnings that are not part of the name after their hyphen: "pro-Morales", "ex-President", "anti-Trump". */
export const SPLIT_PREFIXES = set(
  'pro anti ex non post pre un then mid co neo vice ultra self over under semi all inter trans sub super former',
);

/**
 * Titles that are never part of a name, with or without a stop; the tagger leaves them out of its spans. "King", "Prince",
 * "Christian", "Judge" and the like are names too: of those the model decides.
 */
export const TITLES = set(
  'mr mrs ms mx messrs dr prof professor gen lt col maj capt sgt cpl sen rep gov rev hon mp mk mla adv engr insp pol president ' +
    'prime minister vice-president senator congressman congresswoman ambassador general colonel lieutenant sergeant admiral ' +
    'brigadier ayatollah archbishop datuk datin dato tan-sri shri smt maulana spokesman spokeswoman chairman chairwoman councilor councillor brigadiers superintendent commissioner',
);

/** Offices in letters before a name, which are no initials: "MK Zvi Hauser", "OC Mainuddin". */
export const SHORT_TITLES = set(
  'CEO COO CFO CTO CIO CPO CRO OC DP ASI DSP DIG DGP IGP IO CM MLA MLC MNA MPA MEP MSP MK MP PM FM DC ACP VP SVP EVP DPM AG DA QC KC SC ' +
    'TD HM HE HRH HH PC DCI DI DS PO',
);

/** Letters before a name that stand for a country, a body or a thing: "US Ambassador", "BJP leader". */
export const NOT_INITIALS = set(
  'US UK EU UN HK NZ SA TV AI IT UP OK NY LA DC PR ID CD DJ MC VR AR',
);

/** Small words that begin a family name even where nothing stands before them: "directed by van Lieshout". */
export const FAMILY_PARTICLES = set(
  'van von der den dos das de du di del della ter ten bin ibn al el ka',
);

/** Before a name that is not a person's but a thing's: "USS John McCain", "Hurricane Maria", "Port Elizabeth". */
export const THINGS_BEFORE = set(
  'USS HMS HMAS INS RMS MV SS Hurricane Storm Typhoon Cyclone Port Fort Mount Lake Cape Camp Lycée Stade Avenue Rue Calle Avenida Plaza Jalan Via',
);

/** After a name that is not a person's but a place's or a thing's: "Otto du Plessis Drive", "John F. Kennedy airport". */
export const THINGS_AFTER = set(
  'Drive Road Street Avenue Boulevard Lane Highway Expressway Freeway Bridge Airport airport Stadium stadium Arena Hospital hospital Hospitals ' +
    'University College School Institute Library Museum Park Square Market Mosque Cathedral Church Chapel Prize prize Award Awards Medal ' +
    'Island Islands Mountains Mountain Falls Bay Beach River Valley Reserve Dam Tower Towers Hotel Mall Terminal Cup Trophy Stakes Act disease ' +
    'syndrome lymphoma Chambers Holdings Ltd Inc Group Apparels Centre Center Hall Building Complex Palace Memorial',
);
