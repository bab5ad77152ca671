/** A well-known news site: its name, and its line for the list. */
export interface KnownSite {
  name: string;
  line: string;
}

// Offered to tick, nothing more: no rule anywhere knows a site.
const BY_COUNTRY: Record<string, string> = {
  AR: 'Clarín clarin.com, La Nación lanacion.com.ar, Infobae infobae.com, Página 12 pagina12.com.ar, Ámbito ambito.com, Perfil perfil.com',
  AU: 'ABC News abc.net.au, The Sydney Morning Herald smh.com.au, The Age theage.com.au, The Australian theaustralian.com.au, news.com.au news.com.au, SBS News sbs.com.au',
  AT: 'ORF orf.at, Der Standard derstandard.at, Die Presse diepresse.com, Kurier kurier.at, Salzburger Nachrichten sn.at, Kleine Zeitung kleinezeitung.at',
  BE: 'De Standaard standaard.be, Het Laatste Nieuws hln.be, De Morgen demorgen.be, Le Soir lesoir.be, La Libre lalibre.be, VRT NWS vrt.be, RTBF rtbf.be',
  BR: 'G1 g1.globo.com, Folha de S.Paulo folha.uol.com.br, Estadão estadao.com.br, O Globo oglobo.globo.com, UOL noticias.uol.com.br, Metrópoles metropoles.com',
  CA: 'CBC cbc.ca, The Globe and Mail theglobeandmail.com, Toronto Star thestar.com, National Post nationalpost.com, La Presse lapresse.ca, Le Devoir ledevoir.com, Radio-Canada ici.radio-canada.ca',
  CH: 'SRF srf.ch, NZZ nzz.ch, Tages-Anzeiger tagesanzeiger.ch, 20 Minuten 20min.ch, Le Temps letemps.ch, RTS rts.ch, swissinfo swissinfo.ch',
  CZ: 'ČT24 ct24.ceskatelevize.cz, iDNES idnes.cz, Seznam Zprávy seznamzpravy.cz, Novinky novinky.cz, Aktuálně aktualne.cz, Deník N denikn.cz',
  DE: 'tagesschau tagesschau.de, Der Spiegel spiegel.de, Die Zeit zeit.de, Süddeutsche Zeitung sueddeutsche.de, FAZ faz.net, taz taz.de, Die Welt welt.de, n-tv n-tv.de',
  DK: 'DR dr.dk, Politiken politiken.dk, Berlingske berlingske.dk, Jyllands-Posten jyllands-posten.dk, Information information.dk, TV 2 nyheder.tv2.dk',
  ES: 'El País elpais.com, El Mundo elmundo.es, La Vanguardia lavanguardia.com, ABC abc.es, elDiario.es eldiario.es, El Confidencial elconfidencial.com, RTVE rtve.es',
  FI: 'Yle yle.fi, Helsingin Sanomat hs.fi, Ilta-Sanomat is.fi, Iltalehti iltalehti.fi, Hufvudstadsbladet hbl.fi, Aamulehti aamulehti.fi',
  FR: 'Le Monde lemonde.fr, Le Figaro lefigaro.fr, Libération liberation.fr, France Info francetvinfo.fr, Mediapart mediapart.fr, Ouest-France ouest-france.fr, Les Échos lesechos.fr',
  GB: 'BBC bbc.co.uk, The Guardian theguardian.com, The Times thetimes.com, The Telegraph telegraph.co.uk, The Independent independent.co.uk, Financial Times ft.com, Sky News news.sky.com',
  GR: 'Kathimerini kathimerini.gr, Ta Nea tanea.gr, To Vima tovima.gr, Efsyn efsyn.gr, News 24/7 news247.gr, Proto Thema protothema.gr',
  ID: 'Kompas kompas.com, Detik detik.com, Tempo tempo.co, Antara antaranews.com, CNN Indonesia cnnindonesia.com, Republika republika.co.id',
  IE: 'RTÉ rte.ie, The Irish Times irishtimes.com, Irish Independent independent.ie, Irish Examiner irishexaminer.com, The Journal thejournal.ie, Business Post businesspost.ie',
  IL: 'Haaretz haaretz.co.il, Ynet ynet.co.il, Walla news.walla.co.il, Maariv maariv.co.il, The Times of Israel timesofisrael.com, The Jerusalem Post jpost.com',
  IN: 'The Hindu thehindu.com, The Times of India timesofindia.indiatimes.com, The Indian Express indianexpress.com, Hindustan Times hindustantimes.com, NDTV ndtv.com, Dainik Bhaskar bhaskar.com, The Wire thewire.in',
  IT: 'Corriere della Sera corriere.it, La Repubblica repubblica.it, La Stampa lastampa.it, Il Sole 24 Ore ilsole24ore.com, ANSA ansa.it, Il Post ilpost.it',
  JP: 'NHK nhk.or.jp, Asahi Shimbun asahi.com, Yomiuri Shimbun yomiuri.co.jp, Mainichi Shimbun mainichi.jp, Nikkei nikkei.com, Tokyo Shimbun tokyo-np.co.jp, The Japan Times japantimes.co.jp',
  KR: 'Chosun Ilbo chosun.com, JoongAng Ilbo joongang.co.kr, Dong-A Ilbo donga.com, Hankyoreh hani.co.kr, Kyunghyang Shinmun khan.co.kr, Yonhap yna.co.kr',
  MX: 'El Universal eluniversal.com.mx, Reforma reforma.com, La Jornada jornada.com.mx, Milenio milenio.com, Excélsior excelsior.com.mx, Animal Político animalpolitico.com',
  NL: 'NOS nos.nl, de Volkskrant volkskrant.nl, NRC nrc.nl, Trouw trouw.nl, NU.nl nu.nl, AD ad.nl, De Telegraaf telegraaf.nl',
  NO: 'NRK nrk.no, Aftenposten aftenposten.no, VG vg.no, Dagbladet dagbladet.no, Bergens Tidende bt.no, Klassekampen klassekampen.no',
  NZ: 'RNZ rnz.co.nz, The New Zealand Herald nzherald.co.nz, Stuff stuff.co.nz, The Post thepost.co.nz, 1News 1news.co.nz, The Spinoff thespinoff.co.nz',
  PL: 'Gazeta Wyborcza wyborcza.pl, Rzeczpospolita rp.pl, Onet wiadomosci.onet.pl, TVN24 tvn24.pl, Polskie Radio polskieradio.pl, OKO.press oko.press',
  PT: 'Público publico.pt, Expresso expresso.pt, Diário de Notícias dn.pt, Jornal de Notícias jn.pt, Observador observador.pt, RTP rtp.pt',
  SE: 'SVT svt.se, Dagens Nyheter dn.se, Svenska Dagbladet svd.se, Aftonbladet aftonbladet.se, Expressen expressen.se, Göteborgs-Posten gp.se',
  TR: 'Hürriyet hurriyet.com.tr, Cumhuriyet cumhuriyet.com.tr, Sözcü sozcu.com.tr, Milliyet milliyet.com.tr, T24 t24.com.tr, Habertürk haberturk.com',
  UA: 'Ukrainska Pravda pravda.com.ua, Suspilne suspilne.media, NV nv.ua, LIGA.net liga.net, Hromadske hromadske.ua, The Kyiv Independent kyivindependent.com',
  US: 'The New York Times nytimes.com, The Washington Post washingtonpost.com, AP apnews.com, NPR npr.org, The Wall Street Journal wsj.com, Los Angeles Times latimes.com, CNN edition.cnn.com, Reuters reuters.com',
  ZA: 'News24 news24.com, Daily Maverick dailymaverick.co.za, Mail & Guardian mg.co.za, IOL iol.co.za, Business Day businesslive.co.za, The Citizen citizen.co.za',
};

/** The sites by country (ISO 3166 codes). */
export const KNOWN_SITES: Readonly<Record<string, readonly KnownSite[]>> = Object.fromEntries(
  Object.entries(BY_COUNTRY).map(([country, list]) => [country, list.split(', ').map(siteFrom)]),
);

/** `Le Monde lemonde.fr`: the last word is the line. */
function siteFrom(entry: string): KnownSite {
  const at = entry.lastIndexOf(' ');
  return { name: entry.slice(0, at), line: entry.slice(at + 1) };
}
