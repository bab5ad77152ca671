import type { Phrases } from './phrases.ts';

/** Polish. */
export const pl: Phrases = {
  language: 'pl',
  commonWords:
    'w i na z się nie do to że jest o od za po przez jak ale dla co tym już tego oraz jego był są jej czy tak ze który które która także może było przed ich bardzo podczas ma niż więc mu gdy potem lub bez między został będzie mnie wszystko będą ten ta te trzeba mówił dwa'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|poznaj) (też|także|również|więcej|dalej|tutaj|inne)',
      '(czytaj|przeczytaj|zobacz) (cały artykuł|całość|cały tekst|więcej na ten temat|więcej na temat|więcej o|koniecznie|wideo|galerię|zdjęcia|film)',
      '(czytaj więcej w|czytaj na|warto przeczytać|warto wiedzieć|przeczytaj|polecamy|polecamy także|polecamy również|polecane|polecane artykuły|polecane dla ciebie|polecany artykuł)',
      '(powiązane|powiązane artykuły|powiązane tematy|podobne artykuły|podobne|podobne tematy|artykuły powiązane|materiały powiązane|w temacie|na ten temat|więcej na ten temat|więcej w tym temacie)',
      '(może cię zainteresować|może cię również zainteresować|mogą cię zainteresować|może zainteresuje cię|to może cię zainteresować|może Cię także zainteresować)',
      '(więcej|więcej informacji|więcej wiadomości|więcej o|więcej od autora|więcej z działu|inne artykuły|inne wiadomości|pozostałe wiadomości|zobacz wszystkie)',
      '(najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|najchętniej czytane|ostatnie wiadomości|gorące tematy|na topie|wybór redakcji|wybrane dla ciebie|nie przegap|nie przegap tego|z ostatniej chwili|ważne)',
      '(galeria|galeria zdjęć|na zdjęciach|dalsza część artykułu|następny artykuł|poprzedni artykuł|czytaj w serwisie|źródła i więcej)',
      '(następny wpis|poprzedni wpis|nawigacja wpisu|tego samego autora|starsze wpisy|nowsze wpisy)',
    ],
    topics: [
      '(tematy|tagi|powiązane tagi|słowa kluczowe|kategorie|więcej o tym|w artykule)',
      '(kategoria|opublikowano w|obserwuj temat|obserwuj kategorię|więcej tematów|archiwum)',
    ],
    newsletter: [
      '[nasz] newsletter',
      '(zapisz się|zapisz się na newsletter|zapisz się do newslettera|subskrybuj|subskrybuj newsletter)',
    ],
    follow: [
      '(obserwuj nas|obserwuj|śledź nas|śledź nas na|znajdź nas na|polub nas|obserwuj autora|dołącz do nas)',
    ],
    share: [
      '(udostępnij|udostępnij artykuł|podziel się|podziel się artykułem|udostępnij na|wyślij znajomemu|drukuj|skopiuj link|kopiuj link|link skopiowany|zapisz artykuł|zapisz|tweetnij|udostępnień #)',
      'udostępnij (na|przez) (Facebooku|Twitterze|X|WhatsAppie|WhatsApp|Facebook|Messengerze|LinkedIn)',
      '(wydrukuj|zapisz na później|dodaj do ulubionych|do ulubionych|czytaj później|wyślij e-mailem|skopiowano link|rozmiar tekstu|wielkość tekstu|powiększ tekst|podaruj artykuł)',
      'czas czytania [około] [#] [min|minut|minuty]',
      '# (min|minut|minuty) czytania',
      '(ten tekst przeczytasz|przeczytasz) w # (min|minuty|minut|minutę)',
    ],
    app: ['pobierz (aplikację|naszą aplikację|bezpłatną aplikację)'],
    donate: [
      '(wesprzyj nas|wspieraj nas|wpłać|przekaż darowiznę|wesprzyj redakcję|postaw kawę|wspieram)',
    ],
    subscribe: [
      '(subskrybuj teraz|kup subskrypcję|wykup dostęp|kup dostęp|prenumerata|zaprenumeruj|kup prenumeratę|mam już dostęp|masz już subskrypcję|jesteś już subskrybentem)',
      '(tylko dla|dla|wyłącznie dla) (subskrybentów|prenumeratorów)',
      '(masz już subskrypcję|jesteś subskrybentem|masz prenumeratę|jesteś prenumeratorem) (zaloguj się|zaloguj)',
      '(pozostało|zostało) [ci] # (artykułów|artykuły)',
      '(artykuł dla subskrybentów|zarządzaj subskrypcją|wypróbuj za darmo|czytaj bez ograniczeń|odblokuj artykuł)',
    ],
    register: [
      '(zaloguj się|zaloguj|zarejestruj się|załóż konto|załóż bezpłatne konto|zarejestruj się za darmo|logowanie|nie masz konta)',
    ],
    advertisement: [
      '(reklama|reklamy|ogłoszenie|artykuł sponsorowany|sponsorowane|materiał promocyjny|artykuł partnerski|autopromocja|koniec reklamy)',
      '(dalsza część|ciąg dalszy|dalszy ciąg|reszta) (artykułu|tekstu|materiału) (pod|poniżej|za|po) [reklamą|wideo|materiałem wideo|galerią|zdjęciem|reklamie|filmem]',
      '(pomiń reklamę|czytaj dalej pod reklamą|artykuł poniżej reklamy)',
    ],
    comments: [
      '[zobacz|pokaż|przeczytaj|czytaj] [wszystkie] [#] (komentarze|komentarzy)',
      '(# komentarz|komentarz|skomentuj|dodaj komentarz|napisz komentarz|brak komentarzy|zostaw komentarz|dołącz do dyskusji|weź udział w dyskusji|komentuj)',
      '(wyślij komentarz|opublikuj komentarz|anuluj odpowiedź|odpowiedz|twój komentarz|twoje imię|twój e-mail|wymagane pola|najstarsze|pokaż więcej komentarzy|pokaż odpowiedzi|zasady komentowania)',
    ],
    skipLink: [
      '(przejdź|skocz|przeskocz) do (treści|głównej treści|menu|nawigacji|stopki|zawartości)',
      '(do góry|powrót do góry|na górę|wróć na górę|wróć na stronę główną|powrót na stronę główną)',
      '(pomiń galerię|koniec galerii|zamknij|zamknij menu|pokaż mniej|załaduj więcej|następna strona|poprzednia strona|wróć do artykułu|wróć do listy|jesteś tutaj)',
      'strona # z #',
    ],
    player: [
      '(odtwórz|odtwórz wideo|odtwórz film|posłuchaj artykułu|odsłuchaj artykuł|słuchaj|pełny ekran|wycisz|ładowanie wideo|posłuchaj)',
      '#:# / #:#',
      '(napisy|napisy wyłączone|włącz dźwięk|wyłącz dźwięk|ładowanie|trwa ładowanie|głośność|jakość|prędkość odtwarzania|transkrypcja|powiększ|powiększ zdjęcie|następne zdjęcie|poprzednie zdjęcie|otwórz galerię|zamknij galerię|posłuchaj tego artykułu|zobacz na YouTube|wyświetl ten post na Instagramie|pokaż treść)',
      '(zdjęcie|obraz|slajd) # (z|/) #',
      '# (zdjęć|zdjęcia)',
    ],
    consent: [
      '(akceptuję|akceptuj wszystkie|zaakceptuj wszystkie|zgadzam się|ustawienia cookies|ustawienia prywatności|zaawansowane ustawienia|polityka prywatności|polityka cookies|przejdź do serwisu|odrzuć wszystkie)',
    ],
    poll: [
      '(sonda|ankieta|sondaż dnia|pytanie dnia|zagłosuj|głosuj|oddaj głos|zobacz wyniki|quiz)',
      '# głosów',
    ],
    copyright: [
      '(wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|prawa autorskie|materiał chroniony prawem autorskim|regulamin|kopiowanie zabronione|copyright|copyright #)',
    ],
    feedback: [
      '(zgłoś błąd|zauważyłeś błąd|znalazłeś błąd|widzisz błąd|zgłoś literówkę|zgłoś problem|zgłoś naruszenie|napisz do nas|napisz do redakcji|napisz do autora|kontakt z redakcją|masz temat|masz ciekawy temat|prześlij zdjęcie|oceń artykuł|oceń ten artykuł|czy artykuł był pomocny|czy ten artykuł był przydatny|podobał ci się artykuł|podobał ci się ten artykuł|wyślij opinię|listy do redakcji|daj nam znać)',
    ],
    affiliate: [
      '(kup teraz|kup|kup online|zobacz ofertę|sprawdź ofertę|sprawdź cenę|zobacz cenę|porównaj ceny|zobacz produkt|do sklepu|polecane produkty|polecane oferty|nasze rekomendacje|okazja dnia|najlepsze oferty|kody rabatowe|kupony|oferty pracy|praca|ogłoszenia|aplikuj|link afiliacyjny|linki afiliacyjne|partnerem jest|partner artykułu|materiał partnera|materiał sponsorowany|we współpracy z)',
    ],
  },
  prompts: {
    readAlso: [
      '(kliknij|kliknijcie) (tutaj|tu|w link|i przeczytaj|i sprawdź)',
      '(czytaj|przeczytaj|przeczytasz|przeczytacie) (więcej|cały|całą|o tym) [na|w|tekst|artykuł|rozmowę|wywiad] (tutaj|tu|pod linkiem|na stronie|na portalu)',
      '(więcej|szczegóły|cały artykuł|cały tekst|całą rozmowę) (przeczytasz|przeczytacie|przeczytaj|znajdziesz|znajdziecie|czytaj) (tutaj|tu|na|w)',
      '(więcej|najnowszych) [aktualnych] (informacji|wiadomości) (znajdziesz|znajdziecie|przeczytasz) na',
      '(zobacz|sprawdź) (także nasz|nasz|naszą|nasze) (artykuł|relację|galerię|materiał|inne artykuły)',
      'tekst (ukazał się|pierwotnie ukazał się) (pierwotnie|w|na) [w|na]',
    ],
    newsletter: [
      '(zapisz się|zapiszcie się|zasubskrybuj|subskrybuj) (na|do) (nasz|naszego|nasze|bezpłatny|darmowy) (newsletter|newslettera|newslettery)',
      'zapisz się na newsletter (i|aby|oraz)',
      '(prosto|bezpośrednio) na (twoją|swoją|twojego) (skrzynkę|maila|pocztę|e-mail)',
      '(podaj|wpisz) (swój|twój) (adres e-mail|e-mail|adres email|adres mailowy) (i|aby|poniżej|by)',
    ],
    follow: [
      '(obserwuj|śledź|polub|znajdź|znajdziesz) nas [również|też|także] (na|w) (Facebooku|Twitterze|X|Instagramie|YouTube|TikToku|Google|WhatsAppie|Telegramie|mediach)',
      '(dołącz|dołączcie) do (nas na|naszego kanału|naszej grupy|naszej społeczności na|nas w)',
      '(subskrybuj|zasubskrybuj|obserwuj) nasz (kanał|profil|podcast)',
      '(masz|chcesz) (ciekawy temat|temat|informację|newsa) (napisz|dla nas|którą)',
      '(napisz|napiszcie|pisz) do (nas|autora|autorki|redakcji) na',
      'dodaj nas do ulubionych źródeł',
    ],
    share: [
      '(udostępnij|podziel się) (ten|tym) (artykuł|artykułem|materiał|tekst|tekstem)',
      'podobał ci się [ten] artykuł',
    ],
    app: [
      'pobierz (naszą|bezpłatną|darmową|nową|teraz) [bezpłatną|darmową|mobilną] aplikację',
      '(włącz|aktywuj) powiadomienia (i|aby|o)',
    ],
    donate: [
      '(wesprzyj|wspieraj|wspieraj nas|pomóż nam) (niezależne|nasze|naszą|wolne|rozwijać|tworzyć|działać) (dziennikarstwo|media|pracę|redakcję|dalej|działania|niezależne)',
      '(dzięki twojemu|twoje) wsparcie (możemy|pomaga|pozwala)',
    ],
    subscribe: [
      '(wykup|kup|zamów) (dostęp|subskrypcję|prenumeratę) (i|aby|do|już|za)',
      '(ten|dalsza część tego) (artykuł|tekst|materiał) (jest dostępny|dostępny jest) (tylko|wyłącznie) dla (subskrybentów|prenumeratorów|zalogowanych)',
      '(pozostało|zostało) ci [jeszcze] # (artykułów|% artykułu|% tekstu)',
      '(wykorzystałeś|wykorzystałaś) limit',
      'nieograniczony dostęp do (wszystkich|treści|serwisu)',
      '(masz już|jesteś już) (subskrypcję|subskrybentem|prenumeratorem)',
      '(pozostało|zostało) # % (tekstu|artykułu|treści)',
      '(nielimitowany|nieograniczony) dostęp do',
      'możesz zrezygnować w każdej chwili',
    ],
    register: [
      '(zaloguj się|zarejestruj się|załóż konto) [bezpłatnie|za darmo] (aby|żeby|by|i) (czytać|czytaj|przeczytać|komentować|dodać|kontynuować|uzyskać)',
      '(nie masz|masz już) konta',
      '(masz już|nie masz jeszcze) konto',
      'nie pamiętasz hasła',
    ],
    advertisement: [
      '(dalsza część|ciąg dalszy) (artykułu|tekstu|materiału) [znajduje się] (pod|poniżej)',
      '(wyłącz|wyłączcie) (adblocka|adblock|blokowanie reklam)',
    ],
    comments: [
      '(napisz|napiszcie|daj|dajcie) (w komentarzu|w komentarzach|znać w komentarzu|znać w komentarzach|nam w komentarzu|swoją opinię)',
      '(co o tym|a co wy|co wy) (sądzicie|myślicie|sądzisz|myślisz)',
      'twój adres (e-mail|email) nie zostanie opublikowany',
      'wymagane pola są oznaczone',
      '(musisz|trzeba) (się zalogować|być zalogowanym|być zalogowany), (aby|żeby|by)',
      '(bądź|zostań) pierwszym, który skomentuje',
      'podyskutuj z nami',
      '(twój e-mail nie zostanie opublikowany|twój email nie zostanie opublikowany|twój adres adres e-mail nie zostanie opublikowany)',
      '(komentarze są|komentarze podlegają) (moderowane|moderacji)',
    ],
    player: [
      '(twoja|ta) przeglądarka nie (obsługuje|wspiera)',
      '(ten|to) (materiał|film|wideo|nagranie) (jest niedostępny|jest niedostępne|nie jest dostępne)',
      '(włącz|aktywuj) (JavaScript|obsługę JavaScript)',
      '(kliknij|dotknij), aby (włączyć dźwięk|odtworzyć|powiększyć)',
    ],
    consent: [
      '(używamy|korzystamy z|ta strona używa|strona używa|serwis używa|strona korzysta z) (plików cookies|cookies|plików cookie|ciasteczek)',
      '(aby|żeby) (zobaczyć|wyświetlić|obejrzeć) (tę|ten|tę treść) [treść|materiał] (zaakceptuj|musisz|wymagana|włącz|wyraź)',
      '(administratorem|administratorami) (twoich|pani/pana) danych',
    ],
    poll: [
      '(weź|weźcie) udział w naszej (sondzie|ankiecie)',
      '(dziękujemy|dzięki) za (oddanie głosu|głos|udział w sondzie)',
    ],
    copyright: [
      '(wszelkie|wszystkie) prawa zastrzeżone',
      'materiał chroniony prawem autorskim',
      '(dalsze rozpowszechnianie|kopiowanie|przedruk|powielanie) (artykułu|materiału|treści|tekstu|bez|jest)',
      'za zgodą wydawcy',
    ],
    feedback: [
      '(zauważyłeś|znalazłeś|zauważyłaś|widzisz|znaleźliście) (błąd|literówkę)',
      '(masz|macie) (dla nas|ciekawy|jakiś|zdjęcie|informacje|pytanie) (temat|zdjęcia|informację|na ten|do nas|lub)',
      '(napisz do nas pod|napisz do nas przez|napisz do nas o|napisz do autora pod|napisz do autora przez|napisz do autora o|napisz do redakcji pod|napisz do redakcji przez|napisz do redakcji o|napisz z nami na|napisz z nami pod|napisz z nami przez|napisz z nami o|piszcie do nas na|piszcie do nas pod|piszcie do nas przez|piszcie do nas o|piszcie do autora na|piszcie do autora pod|piszcie do autora przez|piszcie do autora o|piszcie do redakcji na|piszcie do redakcji pod|piszcie do redakcji przez|piszcie do redakcji o|piszcie z nami na|piszcie z nami pod|piszcie z nami przez|piszcie z nami o|napiszcie do nas pod|napiszcie do nas przez|napiszcie do nas o|napiszcie do autora pod|napiszcie do autora przez|napiszcie do autora o|napiszcie do redakcji pod|napiszcie do redakcji przez|napiszcie do redakcji o|napiszcie z nami na|napiszcie z nami pod|napiszcie z nami przez|napiszcie z nami o|skontaktuj się do nas na|skontaktuj się do nas pod|skontaktuj się do nas przez|skontaktuj się do nas o|skontaktuj się do autora na|skontaktuj się do autora pod|skontaktuj się do autora przez|skontaktuj się do autora o|skontaktuj się do redakcji na|skontaktuj się do redakcji pod|skontaktuj się do redakcji przez|skontaktuj się do redakcji o|skontaktuj się z nami na|skontaktuj się z nami pod|skontaktuj się z nami przez|skontaktuj się z nami o|wyślij do nas na|wyślij do nas pod|wyślij do nas przez|wyślij do nas o|wyślij do autora na|wyślij do autora pod|wyślij do autora przez|wyślij do autora o|wyślij do redakcji na|wyślij do redakcji pod|wyślij do redakcji przez|wyślij do redakcji o|wyślij z nami na|wyślij z nami pod|wyślij z nami przez|wyślij z nami o)',
      'czy ten artykuł był (pomocny|przydatny)',
      '(dziękujemy za|twoja) (opinię|opinia|zgłoszenie)',
    ],
    affiliate: [
      '(możemy|redakcja może) otrzymać prowizję',
      '(możemy otrzymać niewielką prowizję|możemy otrzymywać prowizję|możemy otrzymywać niewielką prowizję|możemy zarobić prowizję|możemy zarobić niewielką prowizję|możemy jednak otrzymać prowizję|możemy jednak otrzymać niewielką prowizję|możemy jednak otrzymywać prowizję|możemy jednak otrzymywać niewielką prowizję|możemy jednak zarobić prowizję|możemy jednak zarobić niewielką prowizję|może otrzymać prowizję|może otrzymać niewielką prowizję|może otrzymywać prowizję|może otrzymywać niewielką prowizję|może zarobić prowizję|może zarobić niewielką prowizję)',
      '(linki|link) (afiliacyjne|afiliacyjny|partnerskie)',
      '(ceny|podane ceny) (mogą|są aktualne|obowiązują)',
      'kupując (przez|za pośrednictwem|poprzez) (nasze|te)',
    ],
  },
};
