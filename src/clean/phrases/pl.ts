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
    ],
    topics: ['(tematy|tagi|powiązane tagi|słowa kluczowe|kategorie|więcej o tym|w artykule)'],
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
    ],
    app: ['pobierz (aplikację|naszą aplikację|bezpłatną aplikację)'],
    donate: [
      '(wesprzyj nas|wspieraj nas|wpłać|przekaż darowiznę|wesprzyj redakcję|postaw kawę|wspieram)',
    ],
    subscribe: [
      '(subskrybuj teraz|kup subskrypcję|wykup dostęp|kup dostęp|prenumerata|zaprenumeruj|kup prenumeratę|mam już dostęp|masz już subskrypcję|jesteś już subskrybentem|sprawdź ofertę)',
      '(tylko dla|dla|wyłącznie dla) (subskrybentów|prenumeratorów)',
    ],
    register: [
      '(zaloguj się|zaloguj|zarejestruj się|załóż konto|załóż bezpłatne konto|zarejestruj się za darmo|logowanie|nie masz konta)',
    ],
    advertisement: [
      '(reklama|reklamy|ogłoszenie|ogłoszenia|materiał sponsorowany|artykuł sponsorowany|sponsorowane|materiał promocyjny|materiał partnera|artykuł partnerski|autopromocja|koniec reklamy)',
      '(dalsza część|ciąg dalszy|dalszy ciąg|reszta) (artykułu|tekstu|materiału) (pod|poniżej|za|po) [reklamą|wideo|materiałem wideo|galerią|zdjęciem|reklamie|filmem]',
      '(pomiń reklamę|czytaj dalej pod reklamą|artykuł poniżej reklamy)',
    ],
    comments: [
      '[zobacz|pokaż|przeczytaj|czytaj] [wszystkie] [#] (komentarze|komentarzy)',
      '(# komentarz|komentarz|skomentuj|dodaj komentarz|napisz komentarz|brak komentarzy|zostaw komentarz|dołącz do dyskusji|weź udział w dyskusji|zgłoś błąd|twoja opinia|komentuj)',
    ],
    skipLink: [
      '(przejdź|skocz|przeskocz) do (treści|głównej treści|menu|nawigacji|stopki|zawartości)',
      '(do góry|powrót do góry|na górę|wróć na górę|wróć na stronę główną|powrót na stronę główną)',
    ],
    player: [
      '(odtwórz|odtwórz wideo|odtwórz film|posłuchaj artykułu|odsłuchaj artykuł|słuchaj|pełny ekran|wycisz|ładowanie wideo|posłuchaj)',
      '#:# / #:#',
    ],
    consent: [
      '(akceptuję|akceptuj wszystkie|zaakceptuj wszystkie|zgadzam się|ustawienia cookies|ustawienia prywatności|zaawansowane ustawienia|polityka prywatności|polityka cookies|przejdź do serwisu|odrzuć wszystkie)',
    ],
    poll: [
      '(sonda|ankieta|sondaż dnia|pytanie dnia|zagłosuj|głosuj|oddaj głos|zobacz wyniki|quiz)',
      '# głosów',
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
    ],
    register: [
      '(zaloguj się|zarejestruj się|załóż konto) [bezpłatnie|za darmo] (aby|żeby|by|i) (czytać|czytaj|przeczytać|komentować|dodać|kontynuować|uzyskać)',
      '(nie masz|masz już) konta',
      '(masz już|nie masz jeszcze) konto',
      'nie pamiętasz hasła',
    ],
    advertisement: [
      '(dalsza część|ciąg dalszy) (artykułu|tekstu|materiału) [znajduje się] (pod|poniżej)',
      '(możemy|redakcja może) otrzymać prowizję',
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
    ],
    player: [
      '(twoja|ta) przeglądarka nie (obsługuje|wspiera)',
      '(ten|to) (materiał|film|wideo|nagranie) (jest niedostępny|jest niedostępne|nie jest dostępne)',
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
  },
};
