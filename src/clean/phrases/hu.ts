import type { Phrases } from './phrases.ts';

/** Hungarian (te and ön: olvasd el, olvassa el). */
export const hu: Phrases = {
  language: 'hu',
  commonWords:
    'a az és hogy nem is egy meg volt csak de már ez még el azt szerint aki ami kell mint vagy amely után lesz ezt majd sem között több lehet amikor pedig voltak ha számára'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(olvasd|olvassa|olvassák|nézd|nézze|hallgasd|hallgassa) (el|el ezt is|el ezeket is|meg|meg ezt is|tovább|meg a videót|el a teljes cikket|el ezt a cikket is)',
      '(olvasson|olvass) (tovább|még|tovább itt|bővebben|többet)',
      '(ezt is olvasd|ezt is olvassa|ezt is olvasd el|ezt is olvassa el|ezeket is olvasd el|ezeket is olvassa el|ezt is ajánljuk|ezeket is ajánljuk|ezt is nézd meg|ezt is láttad már|ezt olvasta már)',
      '(kapcsolódó|hasonló|ajánlott|további|legfrissebb|legolvasottabb|népszerű|korábbi|friss|más) (cikkek|cikk|hírek|hír|tartalmak|tartalom|írások|írásaink|cikkeink|témák|anyagok|videók)',
      '(kapcsolódó|ajánljuk|ajánló|ajánlatunk|ajánlónk|ajánlott olvasmány|önnek ajánljuk|neked ajánljuk|érdekelhet|ez is érdekelhet|ez is érdekelheti|ez is érdekes lehet|ezek is érdekelhetik|ez is tetszhet|szerkesztői ajánlás|szerkesztő ajánlja|a szerkesztő ajánlja)',
      '(még több|még több hír|bővebben|részletek|tovább|tovább olvasom|tovább a cikkre|tovább a teljes cikkhez|teljes cikk|a teljes cikk itt|bővebben itt|a témában|témában|a témához|még a témában|erről a témáról)',
      '(legolvasottabb|legnépszerűbb|legfrissebb|legfontosabb|most olvasott|ne maradj le|ne maradjon le|ne hagyd ki|ne hagyja ki|top hírek|kiemelt hírek|toplista)',
      '(galéria|galéria megtekintése|nézd meg a galériát|képgaléria|képekben|videón|videó megtekintése)',
      '(következő|előző) (cikk|hír|bejegyzés)',
      '(összes megtekintése|mutass többet|archívumunkból)',
      '(bejegyzés navigáció|a szerző további cikkei|a szerző cikkei)',
      '(további|még több|több|legfrissebb|korábbi|népszerű|kapcsolódó) (cikk|cikkek|hír|hírek|írás|írások|tartalom|részek) (a témában|erről|innen|ebben a témában|a rovatból|a szerzőtől)',
      '(legolvasottabb|legnépszerűbb|legnézettebb|felkapott|legfrissebb) (cikkek|hírek|írások|a héten|ma|ezen a héten|videók)',
      '(legutóbbi|korábbi|népszerű|friss|további) (cikkek|bejegyzések|hírek|írások|videók|epizódok)',
      '(a sorozat további részei|ebben a sorozatban|a szerző további írásai|ugyanettől a szerzőtől|a szerzőtől)',
      '(olvassa el|olvasd el|nézze meg|nézd meg) (a teljes|az egész) (interjút|cikket|riportot|írást) [*]',
      '(tovább|bővebben|részletek) (a|az|erről|itt) *',
      '(videó|podcast|infografika|fotók|képek|élő|képriport)',
    ],
    topics: [
      '(címkék|címke|témák|kulcsszavak|rovatok|a cikk témái)',
      '(kategóriák|kategória|archívum)',
    ],
    newsletter: [
      '(hírlevél|hírlevelünk|hírlevél feliratkozás|feliratkozás hírlevélre|iratkozz fel hírlevelünkre|iratkozzon fel hírlevelünkre|feliratkozás|feliratkozom)',
    ],
    follow: [
      '(kövess minket|kövessen minket|kövess bennünket|kövessen bennünket|kövess minket a facebookon|csatlakozz hozzánk|követés|kövesse a szerzőt)',
      '(kövessen|kövess|kövesse|kövesd) * (Facebookon|Instagramon|X-en|Twitteren|WhatsAppon|YouTube-on|TikTokon|Telegramon|Google Hírekben)',
    ],
    share: [
      '(megosztás|megosztom|oszd meg|ossza meg|cikk megosztása|megosztás facebookon|megosztás e-mailben|link másolása|másolás|link másolva|nyomtatás|mentés|küldés e-mailben|küldd el|ajándékozás)',
      '(cikk mentése|elolvasom később|kedvencekhez adás|hivatkozás másolása|betűméret|szövegméret)',
      'olvasási idő [#] [perc]',
      '# perc olvasás',
      '# perces olvasmány',
    ],
    app: [
      '(töltsd le|töltse le|letöltöm) (az alkalmazást|az appot|applikációnkat|alkalmazásunkat)',
      'letöltöm az applikációt',
      '(töltse le|töltsd le|telepítse|telepítsd) (az alkalmazást|alkalmazásunkat|a * alkalmazást|az * alkalmazást|a * appot)',
    ],
    donate: [
      '(támogass minket|támogasson minket|támogatás|támogatom|adományozz|adományozzon|támogatlak|legyél támogató|támogasd a munkánkat)',
    ],
    subscribe: [
      '(előfizetés|előfizetek|fizess elő|fizessen elő|csak előfizetőknek|előfizetőknek|előfizetői tartalom|már előfizető|már előfizető vagyok)',
      '(korlátlan|teljes) (hozzáférés|olvasás)',
      '(előfizetői előnyök|előfizetési csomagok|válasszon előfizetést|válassz előfizetést)',
    ],
    register: [
      '(bejelentkezés|belépés|regisztráció|jelentkezz be|jelentkezzen be|regisztrálj|regisztráljon|fiók létrehozása|lépj be|lépjen be)',
    ],
    advertisement: [
      '(hirdetés|hirdetések|reklám|pr cikk|promóció|támogatói tartalom|hirdetés után folytatódik)',
      '(a cikk|cikkünk|a szöveg|a cikkünk) (a hirdetés|hirdetés|a videó) (után|alatt) folytatódik',
      '(hirdetés átugrása|reklám átugrása|a cikk lentebb folytatódik)',
    ],
    comments: [
      '[összes] [#] (hozzászólás|hozzászólások|komment|kommentek|hozzászólása)',
      '(hozzászólok|szólj hozzá|szóljon hozzá|kommentelj|írd meg a véleményed|mondd el a véleményed|új hozzászólás|nincs hozzászólás|hozzászólás írása|hozzászólások megtekintése|vélemény, hozzászólás)',
      '(hozzászólás küldése|hozzászólás elküldése|válasz|válasz mégse|kommentelek|az ön neve|kötelező mezők|legújabb|legrégebbi|további hozzászólások)',
      '(név|e-mail|email|hozzászólás) (kötelező|nem kötelező|megadása kötelező)',
      '(hozzászólás|komment) (küldése|írása|jelentése|elküldése|bejelentése)',
    ],
    skipLink: [
      '(ugrás|tovább|kihagyás és ugrás|vissza) (a tartalomhoz|a tartalomra|a fő tartalomra|a menühöz|a navigációhoz|a lap tetejére|az oldal tetejére|a főoldalra|a címlapra)',
      '(vissza a tetejére|fel|oldal tetejére)',
      '(galéria átugrása|bezárás|menü bezárása|kevesebb|továbbiak betöltése|következő oldal|előző oldal|vissza a cikkhez)',
      '#/# oldal',
    ],
    player: [
      '(lejátszás|videó lejátszása|hallgasd meg a cikket|hallgassa meg a cikket|felolvasás|teljes képernyő|némítás|videó betöltése)',
      '#:# / #:#',
      '(feliratok|feliratok ki|hang be|hang ki|betöltés|betöltés alatt|kép nagyítása|következő kép|előző kép|galéria megnyitása|galéria bezárása|hallgatás|cikk meghallgatása|tartalom megjelenítése)',
      '# kép',
      'kép #/#',
      '(időtartam|hossz|hallgassa meg a cikket|hallgasd meg a cikket|felirat kikapcsolva) [#:#]',
      '(galéria|képgaléria): # kép',
    ],
    consent: [
      '(elfogadom|összes elfogadása|mindet elfogadom|elfogadás|elutasítom|elutasítás|süti beállítások|cookie beállítások|adatvédelmi beállítások|adatvédelmi tájékoztató|süti tájékoztató)',
    ],
    poll: [
      '(szavazás|a nap kérdése|közvélemény-kutatás|szavazz|szavazzon|szavazok|eredmények|eredmények megtekintése|kvíz)',
      '# szavazat',
    ],
    copyright: [
      '(minden jog fenntartva|szerzői jogok|szerzői jog|felhasználási feltételek|impresszum|copyright|copyright #)',
    ],
    feedback: [
      '(hibát talált|hibát találtál|hibát talált a cikkben|hiba bejelentése|hibabejelentés|jelezze|írjon nekünk|írj nekünk|írjon a szerkesztőségnek|kapcsolat|visszajelzés|küldjön hírt|van egy jó sztorija|van egy jó sztorid|van egy sztorid|hasznos volt a cikk|hasznosnak találta a cikket|tetszett a cikk|értékelje a cikket|értékeld a cikket|olvasói levél)',
      '(hibát talált|hibát találtál|hibát vett észre|elírást talált) [a szövegben|a cikkben]',
    ],
    affiliate: [
      '(megveszem|vásárlás|vásárolja meg|megrendelem|megnézem az árát|árak összehasonlítása|ajánlat megtekintése|legjobb ajánlatok|a nap ajánlata|ajánlott termékek|kuponkódok|állásajánlatok|állások|apróhirdetés|szponzorált tartalom|támogatott tartalom|együttműködésben|affiliate link|fizetett tartalom)',
      '(vásárlás most|ár megtekintése|megnézem az ajánlatot|vásárlás itt|irány a bolt)',
    ],
  },
  prompts: {
    readAlso: [
      '(kattints|kattintson) (ide|a linkre|a képre)',
      '(a teljes|a) (cikket|interjút|írást|beszélgetést|riportot) (itt|ide kattintva|ezen a linken) (olvashatja|olvashatod|olvashatják|olvasható|éred|találja|találod) [el]',
      '(további|még több|bővebb|friss) (részleteket|híreket|hírekért|részletekért|információt|híreinket) (itt|ide|kattints|kattintson|olvashat|találsz|találhat|a)',
      '(erről|ebben a cikkünkben|bővebben|részletesen) (itt|ebben a cikkünkben|ide kattintva|ebben a cikkben) (írtunk|olvashat|olvashatsz|olvashatnak|olvasható)',
      'kövesse (friss híreinket|percről percre)',
      '(további|még több|több) (hírt|hírért|hírekért|információért|cikket) * (látogasson|kattintson|kattints|olvassa|itt talál|kövessen)',
      '(a teljes|az egész) (interjú|cikk|interjút|cikket|beszélgetés) * (itt|oldalunkon) (olvasható|hallgatható|olvashatja|olvashatod|nézhető)',
      '(kattintson|kattints|kattintva) (ide|erre a linkre)',
    ],
    newsletter: [
      '(iratkozz fel|iratkozzon fel|iratkozz|feliratkozhat) [ingyenes|napi|heti] (hírlevelünkre|hírlevelére|a hírlevelünkre|a hírlevélre|ingyenes hírlevelünkre)',
      '(add meg|adja meg) (az e-mail|az email|e-mail) (címed|címét|címedet)',
      '(minden reggel|naponta|hetente) (az e-mail|a postafiók|az email)',
      '(kapja meg|kapd meg|küldjük) * (e-mailben|a postafiókjába|a postaládájába|postafiókodba)',
    ],
    follow: [
      '(kövess|kövessen|kövessetek|keress|keressen|lájkolj) (minket|bennünket) [már] (a|az) (Facebookon|Facebook-on|Twitteren|X-en|Instagramon|YouTube-on|TikTokon|Viberen|Google|Telegramon|közösségi)',
      '(iratkozz|iratkozzon) fel [a] (YouTube-csatornánkra|csatornánkra|podcastünkre|YouTube)',
      '(csatlakozz|csatlakozzon) (Facebook-csoportunkhoz|csoportunkhoz|a csatornánkhoz|közösségünkhöz)',
      '(lájkold|lájkolja|kövesd) (Facebook-oldalunkat|oldalunkat|a Facebook-oldalunkat)',
      '(írj|írjon|küldj) nekünk (a|az|egy) (szerkesztőségi|e-mail|címre|e-mailt)',
      '(kövessen|kövess|kövesse|kövesd) (minket|bennünket) * (Facebookon|Instagramon|WhatsAppon|Google Hírekben|Telegramon|TikTokon|YouTube-on)',
      '(már|mostantól) (a WhatsAppon|a Telegramon|a Google Hírekben) is',
      '(csatlakozzon|csatlakozz) (csatornánkhoz|csoportunkhoz|közösségünkhöz)',
    ],
    share: [
      '(oszd meg|ossza meg) (ezt a|a) (cikket|hírt) (a|ismerőseiddel|ismerőseivel|barátaiddal|másokkal)',
      'ha tetszett a cikk',
    ],
    app: [
      '(töltsd le|töltse le) [ingyenes|mobil] (applikációnkat|alkalmazásunkat|appunkat)',
      '(kapcsold be|engedélyezd|kapcsolja be) az értesítéseket',
      '(töltse le|töltsd le) [*] (alkalmazásunkat|applikációnkat|az alkalmazást) (és|ingyen|most)',
    ],
    donate: [
      '(támogasd|támogassa|segítsd|segítse) (a munkánkat|munkánkat|a független|lapunkat|az újságírást|szerkesztőségünket)',
      '(a te|az ön|az önök) (támogatása|támogatásod|támogatásával|támogatásoddal)',
      '(ajánld fel|ajánlja fel) (adód|adója|adód 1|adója 1) [# %|1%-át|1%]',
      '(támogassa|támogasd) (a független|a szabad|a minőségi|független) (újságírást|sajtót)',
      '(az ön|a te|az önök) (támogatása|adománya|támogatásával) (segít|lehetővé|segíti|is)',
    ],
    subscribe: [
      '(fizess elő|fizessen elő) (és|hogy|már|a teljes|most)',
      '(ez a|a) (cikk|tartalom) (csak|kizárólag) előfizetőink',
      'korlátlan hozzáférés (a|minden|az)',
      '(ön már|már) előfizetőnk',
      '(korlátlan|teljes) hozzáférés (minden|az összes|a teljes|valamennyi)',
      'már előfizető',
    ],
    register: [
      '(jelentkezz be|jelentkezzen be|regisztrálj|regisztráljon|lépj be|lépjen be) [ingyenesen] (a folytatáshoz|hogy|és olvasson|és olvass|a hozzászóláshoz|a kommenteléshez)',
      '(van már|nincs még|még nincs) (fiókja|fiókod)',
      'elfelejtette a jelszavát',
    ],
    advertisement: [
      '(a cikk|cikkünk) (a hirdetés|hirdetés) után folytatódik',
      '(kapcsold ki|kapcsolja ki) (a hirdetésblokkolót|a reklámblokkolót|az adblockert)',
    ],
    comments: [
      '(írd meg|írja meg|mondd el) (kommentben|hozzászólásban|a véleményed|a véleményét|nekünk) [kommentben|lent]',
      '(te mit|ön mit|ti mit) (gondolsz|gondol|gondoltok|szólsz|szól)',
      'az e-mail címet nem tesszük közzé',
      'a kötelező mezőket',
      'a hozzászóláshoz (be kell|jelentkezz|regisztráció|bejelentkezés)',
      '(e-mail címet|az e-mail-címet|e-mail címed) nem tesszük közzé',
      'a hozzászólásokat (moderáljuk|előzetesen)',
      '(írja meg|írd meg|ossza meg|oszd meg) * (kommentben|hozzászólásban|a kommentekben|a hozzászólásokban)',
    ],
    player: [
      '(a böngésződ|böngészője|az ön böngészője|a böngésző) nem támogatja',
      '(ez a|a) videó [jelenleg] nem (elérhető|érhető el)',
      'a böngészője nem támogatja',
      '(engedélyezze|kapcsolja be) a JavaScript',
    ],
    consent: [
      '(oldalunk|honlapunk|weboldalunk|ez az oldal|a weboldal) (sütiket|cookie-kat) (használ|használunk)',
      '(sütiket|cookie-kat) használunk',
      'a tartalom megjelenítéséhez',
    ],
    poll: [
      '(vegyen részt|vegyél részt|szavazz|szavazzon) (szavazásunkon|a szavazásunkon|kérdőívünkben|felmérésünkben)',
      'köszönjük (a szavazatát|a szavazatodat|hogy szavazott)',
    ],
    copyright: [
      'minden jog fenntartva',
      '(utánközlés|másolás|átvétel) (csak|tilos|engedéllyel)',
      '(előzetes|írásos) (engedélye|hozzájárulása) nélkül',
    ],
    feedback: [
      '(hibát|elírást) (talált|találtál|észlelt|vett)',
      '(van egy|ha van) (jó|sztorija|sztorid|története|információja|történeted)',
      '(írjon nekünk|írjon meg nekünk|írjon el nekünk|írj nekünk|írj meg nekünk|írj el nekünk|írja nekünk|írja el nekünk|küldje nekünk|küldje meg nekünk|küldje el nekünk|küldd nekünk|küldd meg nekünk|küldd el nekünk)',
      '(hasznos volt|tetszett) (a|ez a|önnek a) cikk',
    ],
    affiliate: [
      '(jutalékot|jutalékban) (kaphatunk|kapunk|részesülhetünk)',
      '(affiliate|partneri) (linkeket|linkek)',
      'az árak (változhatnak|tájékoztató)',
      '(jutalékot|jutalékban) (kaphatunk|kaphat|részesülhetünk|részesülhet)',
    ],
  },
};
