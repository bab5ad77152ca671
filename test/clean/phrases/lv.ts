import type { PhraseCases } from './phrase-cases.ts';

/** Latvian: promos that must be known, and stories that look alike. */
export const lv: PhraseCases = {
  examples: [
    { kind: 'readAlso', text: 'Lasi arī: Pilsēta pārdod baseinu par vienu eiro' },
    { kind: 'readAlso', text: 'LASI VĒL | Jaunais nodoklis skars katru otro ģimeni' },
    { kind: 'readAlso', text: '[Saistītie raksti]' },
    { kind: 'readAlso', text: 'Tevi varētu interesēt' },
    { kind: 'topics', text: 'Atslēgvārdi' },
    { kind: 'newsletter', text: 'Piesakies jaunumiem' },
    { kind: 'follow', text: 'Seko mums Facebook un Instagram' },
    { kind: 'share', text: 'Dalies ar rakstu' },
    { kind: 'app', text: 'Lejupielādē mūsu lietotni' },
    { kind: 'donate', text: 'Atbalsti neatkarīgu žurnālistiku' },
    { kind: 'subscribe', text: 'Šis raksts ir pieejams tikai abonentiem' },
    { kind: 'register', text: 'Lai komentētu, pieslēdzies' },
    { kind: 'advertisement', text: 'Reklāma' },
    { kind: 'advertisement', text: 'Raksts turpinās pēc reklāmas' },
    { kind: 'comments', text: '18 komentāri' },
    { kind: 'comments', text: 'Pievieno komentāru' },
    { kind: 'skipLink', text: 'Pāriet uz saturu' },
    { kind: 'player', text: 'Jūsu pārlūks neatbalsta video atskaņošanu.' },
    { kind: 'consent', text: 'Šī vietne izmanto sīkdatnes.' },
    { kind: 'poll', text: 'Balso aptaujā' },
  ],
  lookAlikes: [
    'Lasi arī sīko druku, iesaka juriste, jo tajā slēpjas svarīgākie nosacījumi.',
    '“Lasiet vairāk,” viņa mudināja skolēnus un izdalīja grāmatas.',
    'Sekojiet man, teica gids, un mēs iegājām alā.',
    'Saistītie uzņēmumi tajā pašā laikā fondam samaksāja trīs miljonus eiro.',
    'Jaunumu vēstulei, ko viņš dibināja 1998. gadā, bija divpadsmit tūkstoši lasītāju.',
    'Lejupielādē lietotni no tālruņa veikala, izvēlies valodu un izpildi norādījumus.',
    'Komentāri, ko ministrs izteica otrdien, saniknoja opozīciju.',
    'Reklāma drukātajos medijos gada laikā sarukusi par četriem procentiem.',
    'Aptauja liecina, ka puse iedzīvotāju atbalsta likumu.',
    'Abonentiem sniegputeņa dēļ avīze bija jāgaida trīs dienas.',
  ],
};
