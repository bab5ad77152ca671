import type { Phrases } from './phrases.ts';

/** Romanian (ș and ț with comma; older sites print ş and ţ with cedilla, or no marks at all). */
export const ro: Phrases = {
  language: 'ro',
  commonWords:
    'și de în a la cu care pe o din nu să un este au că pentru mai al sunt fost ce se va prin după fi sau dar lui către cum între ale acest această fără până'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(citește|citeşte|citeste|citiți|citiţi|vezi|vedeți|urmărește|ascultă) (și|şi|si|mai mult|mai multe|mai departe|integral|aici)',
      '(citește|citeşte|citeste) (articolul complet|continuarea|tot articolul|articolul integral|știrea completă|pe aceeași temă|continuarea pe|tot despre|despre)',
      '(articole|știri|ştiri|stiri|subiecte|materiale|postări) (similare|recomandate|asemănătoare|conexe|înrudite|relaționate|pe aceeași temă|din aceeași categorie)',
      '(pe aceeași temă|pe aceeaşi temă|pe același subiect|mai multe|mai multe despre|mai multe știri|mai mult|alte știri|alte articole|mai multe articole|mai multe pe această temă|din aceeași categorie|vezi toate)',
      '(recomandări|recomandate|recomandarea redacției|recomandat|recomandat pentru tine|recomandate pentru tine|recomandările redacției|ți-ar putea plăcea|te-ar putea interesa|te-ar putea interesa și|s-ar putea să te intereseze|v-ar putea interesa|îți recomandăm|vă recomandăm|nu rata|nu ratați|alegerea editorului)',
      '(cele mai citite|cele mai noi|ultimele știri|ultima oră|ultimele articole|cele mai populare|cele mai comentate|populare|știrile zilei|știri de ultimă oră|în tendințe|cele mai noi știri)',
      '(galerie foto|vezi galeria foto|vezi video|vezi galeria|în imagini|vezi foto)',
      '(articolul|știrea) (următor|următoare|anterior|anterioară|următoarea)',
      '(articolul precedent|navigare în articole|de același autor)',
      '(mai multe|citește mai multe|citeste mai multe|vezi mai multe|află mai multe|afla mai multe|citiți mai multe) (despre|din|de la|știri|stiri|știri despre|stiri despre|articole despre|pe)',
      '(cele mai citite|cele mai populare|cele mai văzute|cele mai vazute|în trend|cele mai noi|ultimele știri|ultimele stiri) (din|în|in|azi|astăzi|săptămâna aceasta|saptamana aceasta|despre|articole)',
      '(articole|știri|stiri|postări) (recente|populare|anterioare|noi|de același autor|de acelasi autor|similare|din aceeași serie|din aceeasi serie)',
      '(din aceeași serie|din aceeasi serie|în această serie|de acelasi autor|alte articole ale autorului)',
      '(citește|citeste|citiți|vezi) (interviul|articolul|reportajul|textul) (integral|complet|întreg) [pe|aici|în]',
      '(video|foto|podcast|infografic|live|galerie)',
    ],
    topics: [
      '(etichete|taguri|tags|subiecte|cuvinte cheie|teme|categorii)',
      '(categoria|publicat în|urmărește subiectul|alte subiecte|arhivă)',
    ],
    newsletter: [
      '(newsletter|newsletterul nostru|abonare newsletter|abonează-te la newsletter|abonați-vă la newsletter)',
    ],
    follow: [
      '(urmărește-ne|urmăriți-ne|urmărește-ne pe|urmăriți-ne pe|urmărește|urmărește-ne și pe google news|ne găsești pe)',
      '(urmărește|urmareste|urmăriți|urmariti) * pe (Facebook|Instagram|X|Twitter|WhatsApp|Telegram|TikTok|YouTube|Google News)',
    ],
    share: [
      '(distribuie|distribuiți|share|distribuie articolul|trimite|partajează|copiază link|copiază linkul|copiați linkul|tipărește|printează|salvează|trimite unui prieten)',
      '(distribuie|share|partajează) pe (Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn)',
      '(salvează articolul|citește mai târziu|adaugă la favorite|trimite pe email|link copiat|dimensiune text|mărime text)',
      'timp de citire [#] [min|minute]',
      '# (min|minute) de citit',
    ],
    app: [
      '(descarcă|descărcați|instalează) (aplicația|aplicaţia)',
      '(descarcă|descarca|descărcați|instalează) (aplicația|aplicatia) *',
    ],
    donate: [
      '(donează|donați|donează acum|susține-ne|susțineți-ne|fă o donație|sprijină-ne|susține jurnalismul independent)',
    ],
    subscribe: [
      '(abonează-te|abonați-vă|abonament|abonamente|doar pentru abonați|abonează-te acum|ești deja abonat)',
      'acces (nelimitat|complet) [la]',
      '(avantajele abonamentului|alege abonamentul|beneficii pentru abonați)',
    ],
    register: [
      '(autentificare|conectare|intră în cont|înregistrare|creează cont|creează un cont|autentifică-te|loghează-te)',
    ],
    advertisement: [
      '(publicitate|reclamă|reclame|anunț|sponsorizat)',
      '(articolul|știrea|textul) continuă (după|sub) (reclamă|publicitate|video|anunț)',
      'articolul continuă mai jos',
    ],
    comments: [
      '[vezi|toate] [#] (comentarii|comentariile)',
      '(# comentariu|comentariu|comentează|adaugă comentariu|adaugă un comentariu|lasă un comentariu|lasă un răspuns|scrie un comentariu|niciun comentariu|părerea ta|spune-ți părerea)',
      '(trimite comentariul|publică comentariul|răspunde|anulează răspunsul|comentariul tău|numele tău|câmpuri obligatorii|cele mai vechi|vezi mai multe comentarii)',
      '(nume|e-mail|email|comentariu) (obligatoriu|necesar|opțional|optional)',
      '(raportează|răspunde la|raspunde la) (comentariu|comentariul|acest comentariu)',
      '(scrie|lasă|lasa|trimite|adaugă|adauga) (un|comentariul|comentariul tău) [comentariu]',
    ],
    skipLink: [
      '(sari|treci|salt|mergi) la (conținut|conținutul principal|continut|meniu|navigare)',
      '(înapoi sus|mergi sus|sus|înapoi la început|înapoi la prima pagină)',
      '(sari peste galerie|închide|închide meniul|mai puțin|încarcă mai multe|pagina următoare|pagina anterioară|înapoi la articol)',
      'pagina # din #',
    ],
    player: [
      '(redă|redă video|redare|ascultă articolul|ascultă|ecran complet|se încarcă video)',
      '#:# / #:#',
      '(subtitrări|subtitrări dezactivate|activează sunetul|dezactivează sunetul|se încarcă|încărcare|mărește imaginea|fotografia următoare|fotografia anterioară|imaginea următoare|deschide galeria|închide galeria|ascultă știrea|vezi pe YouTube|vezi această postare pe Instagram)',
      '(foto|imagine|fotografia|imaginea) # din #',
      '# (fotografii|imagini)',
      '(durată|durata|ascultă articolul|asculta articolul|subtitrări dezactivate) [#:#]',
      '(galerie foto|galerie): # (fotografii|poze|imagini)',
    ],
    consent: [
      '(accept|accept toate|acceptă toate|accept cookies|sunt de acord|refuz|respinge toate|setări cookie|setări cookies|politica de confidențialitate|politica de cookies)',
    ],
    poll: [
      '(sondaj|sondajul zilei|întrebarea zilei|votează|vezi rezultatele|rezultate sondaj)',
      '# voturi',
    ],
    copyright: [
      '(toate drepturile rezervate|drepturi de autor|termeni și condiții|termeni de utilizare|copyright|copyright #)',
    ],
    feedback: [
      '(raportează o greșeală|semnalează o greșeală|semnalează o eroare|raportează o eroare|ai găsit o greșeală|ai observat o greșeală|ai o știre|trimite o știre|trimite-ne o știre|scrie-ne|contactează-ne|contactați redacția|a fost util acest articol|ți-a plăcut articolul|ți-a plăcut acest articol|evaluează articolul|trimite feedback)',
    ],
    affiliate: [
      '(cumpără|cumpără acum|cumpără de aici|comandă acum|vezi prețul|vezi preț|vezi oferta|compară prețurile|cele mai bune oferte|oferta zilei|produse recomandate|recomandările noastre|coduri de reducere|locuri de muncă|aplică acum|anunțuri|link afiliat|conținut sponsorizat|în parteneriat cu|articol susținut de|advertorial)',
      '(cumpara acum|vezi pretul|verifică prețul|verifica pretul)',
    ],
  },
  prompts: {
    readAlso: [
      '(click|clic|dă click|apasă|dați click|faceți click) (aici|pe link)',
      '(citește|citiți|vezi|vedeți) (aici|integral|tot|mai multe) (articolul|interviul|știrea|textul|materialul|detalii|pe|despre) [complet|integral|aici]',
      '(mai multe|alte) (detalii|știri|informații) (aici|pe aceeași|puteți citi|găsiți|citiți)',
      'urmărește (cele mai noi|ultimele) știri',
      'pentru (mai multe|alte) (știri|stiri|informații|informatii|detalii) (despre|din) *[,] (vizitați|vizitează|accesați|accesează|click|urmăriți|citiți|citește)',
      '(puteți|poți|poti) (citi|asculta|vedea|urmări) (interviul|articolul|textul|emisiunea) * (aici|pe)',
      '(click|clic|apasă|apasa) (aici|pe link)',
    ],
    newsletter: [
      '(abonează-te|abonați-vă|înscrie-te|înscrieți-vă) [gratuit|acum] la (newsletterul|newsletter-ul|newsletterele|buletinul)',
      '(introdu|introduceți|completează) (adresa|adresa ta|adresa de) (de email|de e-mail|email)',
      '(direct|zilnic) (în|pe) (inbox|email|căsuța|e-mail)',
      '(primește|primeste|primiți) * (pe e-mail|pe email|pe mail|în inbox|in inbox)',
    ],
    follow: [
      '(urmărește-ne|urmăriți-ne|ne poți urmări|găsește-ne|ne găsiți|fii la curent) [și] pe (Facebook|Twitter|X|Instagram|Google News|YouTube|WhatsApp|TikTok|Telegram|pagina|canalul)',
      '(abonează-te|abonați-vă|intră|alătură-te) (la|pe) (canalul|canalului|grupul|pagina) (nostru|noastră|de|YouTube)',
      'dă [un] like paginii',
      '(știi ceva|ai o știre|ai o informație) (ce|pentru noi|despre)',
      'urmărește (știrile|pagina noastră) [și] pe',
      '(urmărește|urmareste|urmăriți|urmariti|citește) * pe (Google News|WhatsApp|Telegram)',
      '(este acum|acum este|suntem și|suntem acum) pe (WhatsApp|Telegram|Google News)',
      '(alătură-te|alatura-te|intră|abonează-te) (canalului|la canalul|pe canalul|pe canalul nostru) *',
    ],
    share: [
      '(distribuie|distribuiți|împărtășește) (acest|articolul) [articol] (pe|prietenilor|cu)',
    ],
    app: [
      '(descarcă|descărcați|instalează) [gratuit|acum] aplicația (noastră|mobilă|gratuită|gratuit)',
      'activează notificările (pentru|și)',
      '(descarcă|descarca|descărcați|instalează) (aplicația|aplicatia) * (și|si|pe|gratuit|pentru|acum)',
    ],
    donate: [
      '(susține|susțineți|sprijină|ajută-ne) (jurnalismul|presa|munca|să continuăm|redacția) (independent|independentă|noastră|de calitate|liberă)',
      '(donația|contribuția|sprijinul) (ta|dumneavoastră|tău) (ne|contează|este)',
      '(redirecționează|direcționează) 3,5% (din|către)',
      '(susține|sustine|susțineți|sprijină) (jurnalismul|presa|un jurnalism) (independent|liber|de calitate|independentă|liberă)',
      '(contribuția|contributia|donația|donatia|sprijinul) (ta|tău|dumneavoastră|dvs.) (ne|face|ajută|este)',
    ],
    subscribe: [
      '(abonează-te|abonați-vă) (pentru a|și|acum) (citi|continua|citești|ai|avea|ca)',
      '(acest|restul acestui) (articol|conținut|material) este (disponibil|rezervat|accesibil) (doar|numai|exclusiv) (pentru|abonaților)',
      'acces nelimitat la',
      'acces (nelimitat|complet) la (toate|tot|întregul|conținut)',
      '(ești deja|esti deja|sunteți deja) abonat',
    ],
    register: [
      '(autentifică-te|conectează-te|loghează-te|autentificați-vă|înregistrează-te) [gratuit] (pentru a|ca să|și)',
      '(ai deja|nu ai|nu aveți) [un] cont',
      'ai uitat parola',
    ],
    advertisement: [
      '(articolul|știrea|textul) continuă (după|sub) (reclamă|publicitate|video)',
      'dezactivează (ad blocker|adblock|blocarea)',
    ],
    comments: [
      '(spune-ne|scrie-ne|lasă-ne) (părerea|un comentariu|opinia|ce părere|în comentarii) [ta|în]',
      'adresa ta de email nu va fi publicată',
      'câmpurile obligatorii sunt',
      '(tu ce|voi ce) (părere ai|părere aveți|crezi|credeți)',
      'trebuie să fii autentificat pentru',
      '(comentariile|comentariul) (sunt|va fi) (moderate|moderat)',
      '(spune-ne|spuneți-ne|scrie-ne|lasă) * (în comentarii|in comentarii|în secțiunea de comentarii)',
    ],
    player: [
      '(browserul|browser-ul) (tău|dumneavoastră) nu (suportă|acceptă)',
      '(acest|acest material) video nu (este|mai este) disponibil',
      '(browserul tău nu este compatibil|browserul dumneavoastră nu este compatibil|browserul dvs nu suportă|browserul dvs nu acceptă|browserul dvs nu este compatibil)',
      '(activează|activați) JavaScript',
    ],
    consent: [
      '(folosim|utilizăm|acest site folosește|acest site utilizează|site-ul folosește) (cookies|cookie-uri|module cookie)',
      'pentru a (vedea|vizualiza) acest conținut',
    ],
    poll: [
      '(participă|votează|răspunde) (la|în) (sondajul|sondaj) [nostru]',
      'mulțumim pentru (vot|participare)',
    ],
    copyright: [
      'toate drepturile (sunt rezervate|rezervate)',
      '(este interzisă|interzisă|preluarea) (reproducerea|copierea|preluarea|textelor|conținutului|articolului|fără)',
      'fără acordul scris al',
    ],
    feedback: [
      '(ai|ați) (găsit|observat|sesizat|descoperit) (o greșeală|o eroare)',
      '(ai o poveste pentru|ai o poveste pe care|ai o poveste despre|ai o poveste de|ai o știre pentru|ai o știre pe care|ai o știre de|ai o informație pentru|ai o informație pe care|ai o informație de|ai informații pentru|ai informații pe care|ai informații despre|ai informații de|ai un pont pentru|ai un pont pe care|ai un pont despre|ai un pont de|aveți o poveste pentru|aveți o poveste pe care|aveți o poveste despre|aveți o poveste de|aveți o știre pentru|aveți o știre pe care|aveți o știre despre|aveți o știre de|aveți o informație pentru|aveți o informație pe care|aveți o informație despre|aveți o informație de|aveți informații pentru|aveți informații pe care|aveți informații despre|aveți informații de|aveți un pont pentru|aveți un pont pe care|aveți un pont despre|aveți un pont de)',
      '(scrie-ne|trimite-ne|contactează-ne|scrieți-ne) (la|pe|un|povestea)',
      'a fost util acest articol',
      'ți-a plăcut (articolul|acest articol)',
    ],
    affiliate: [
      '(putem|poate|am putea) (primi|câștiga|obține) [un|o] [mic] comision',
      '(linkuri|link-uri) (afiliate|de afiliere)',
      'prețurile (pot|sunt valabile|se pot)',
    ],
  },
};
