/** What stands before a full stop that ends no sentence, in small letters and without that stop. */
interface Abbreviations {
  /** "Dr. Nordahl", "Smith et al. found": whatever follows. */
  always: string;
  /** "No. 5", "Art. 12": only before a number; "He said no. 5 others agreed" is rarer. */
  beforeNumber?: string;
  /** "am 3. Oktober": a number with a full stop is an ordinal. */
  hasOrdinals?: true;
}

const EUROPEAN_TITLES = 'dr prof ing mag lic';

/** By base language; single letters ("J. K. Rowling", "г.") and dotted ones ("U.S.", "z.B.") need no entry. */
export const ABBREVIATIONS: Record<string, Abbreviations> = {
  en: {
    always:
      'mr mrs ms mx messrs dr drs prof rev fr sr hon gov sen rep gov lt col gen maj capt cpl sgt cmdr adm pres supt insp det st mt vs cf al etc inc ltd corp bros dept univ approx',
    beforeNumber:
      'no nos art fig sec ch vol pp ca jan feb mar apr jun jul aug sept sep oct nov dec',
  },
  de: {
    always: `${EUROPEAN_TITLES} dipl hr fr frl st bzw ca evtl ggf inkl exkl vgl sog geb gest verh usw bspw abs lt zzgl str mio mrd tsd`,
    beforeNumber: 'nr art abs kap bd abb anm',
    hasOrdinals: true,
  },
  fr: {
    always: 'mm mme mmes mlle mlles mgr me dr pr st ste av env cf ex etc boul',
    beforeNumber: 'no art chap fig vol pp',
  },
  es: {
    always:
      'sr sra srta sres dr dra d dña lic ing prof profa gral cnel cap pdte ud uds ee uu av avda c/ ej',
    beforeNumber: 'núm no art cap pág págs fig vol tel',
  },
  pt: {
    always: 'sr sra srta dr dra prof profa eng gen cel cap av ex dom',
    beforeNumber: 'nº núm art cap pág págs fig vol tel',
  },
  it: {
    always: 'sig sigg dott dr prof avv ing arch geom gen col cap on sen mons es ecc cfr',
    beforeNumber: 'nr art cap pag pagg fig vol tel',
  },
  nl: {
    always: `${EUROPEAN_TITLES} dhr mevr mw mr drs ir st bijv ca enz evt incl excl vgl resp jl`,
    beforeNumber: 'nr art blz hfst afb tel',
  },
  sv: {
    always: 'dr prof hr fr st bl ca dvs etc ev exkl inkl jfr resp tex tf',
    beforeNumber: 'nr kap sid st',
  },
  da: {
    always: 'dr prof hr fr frk st bl ca dvs etc evt ekskl inkl jf mio mia',
    beforeNumber: 'nr kap',
    hasOrdinals: true,
  },
  nb: {
    always: 'dr prof hr fr frk st bl ca dvs etc evt ekskl inkl jf mill mrd',
    beforeNumber: 'nr kap',
    hasOrdinals: true,
  },
  fi: { always: 'dr prof esim ent ks mm ns nro puh synt tms ts yms', hasOrdinals: true },
  is: { always: 'dr prof hr frú sr', hasOrdinals: true },
  pl: {
    always:
      'dr prof mgr inż hab gen płk kpt ks św ul al im np tzw tj ok por itd itp godz tys mln mld',
    beforeNumber: 'nr art ust pkt str tel',
  },
  cs: {
    always:
      'dr prof doc mgr ing bc judr mudr phdr sv ul nám např tzv tj tzn resp mj cca tis mil mld',
    beforeNumber: 'č čl odst str',
    hasOrdinals: true,
  },
  sk: {
    always: 'dr prof doc mgr ing bc judr mudr sv ul nám napr tzv tj resp cca tis mil mld',
    beforeNumber: 'č čl ods str',
    hasOrdinals: true,
  },
  sl: {
    always: 'dr prof mag sv ul npr tj oz ipd itd',
    beforeNumber: 'št čl str',
    hasOrdinals: true,
  },
  hr: {
    always: 'dr prof mr sv ul npr tj tzv itd mil',
    beforeNumber: 'br čl str',
    hasOrdinals: true,
  },
  hu: { always: 'dr prof ifj özv id szt pl ún stb kb ill', hasOrdinals: true },
  ro: { always: 'dl dna dr prof ing gen col str bd sf etc ex', beforeNumber: 'nr art alin pag' },
  tr: {
    always: 'dr prof doç yrd av müh sn st vb vs bkz alb gen',
    beforeNumber: 'no md',
    hasOrdinals: true,
  },
  ru: {
    always: 'гг им ул пл пр просп тыс млн млрд руб коп проф акад доц гр св обл напр см ср др пр',
    beforeNumber: 'ст рис гл стр табл тел',
  },
  uk: {
    always: 'рр ім вул пл просп тис млн млрд грн проф акад доц св обл напр див',
    beforeNumber: 'ст рис гл стор табл тел',
  },
  bg: { always: 'ул бул пл хил млн млрд проф акад доц инж св напр др', beforeNumber: 'чл ал стр' },
  el: { always: 'κ κα κκ δρ καθ αγ λεωφ οδ δισ εκατ χιλ π.χ', beforeNumber: 'αρ σελ άρθρ' },
  id: { always: 'dr drs prof ir jl hj tn ny dll dsb kab', beforeNumber: 'no ps hlm' },
  vi: { always: 'tp ts gs pgs ths bs đ' },
  hi: { always: 'डॉ श्री श्रीमती प्रो पं मो कु सं' },
  mr: { always: 'डॉ श्री श्रीमती प्रा पं' },
  bn: { always: 'ড ডা মো মোঃ প্রফ মি' },
  ta: { always: 'திரு டாக்டர் மு' },
};
