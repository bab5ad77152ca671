import type { PhraseCases } from './phrase-cases.ts';

/** Lithuanian: promos that must be known, and stories that look alike. */
export const lt: PhraseCases = {
  examples: [
    { kind: 'readAlso', text: 'Taip pat skaitykite: Miestas parduoda baseiną už vieną eurą' },
    { kind: 'readAlso', text: 'SKAITYKITE TAIP PAT | Naujas mokestis palies kas antrą šeimą' },
    { kind: 'readAlso', text: '[Susiję straipsniai]' },
    { kind: 'readAlso', text: 'Jus gali sudominti' },
    { kind: 'topics', text: 'Raktiniai žodžiai' },
    { kind: 'newsletter', text: 'Prenumeruokite mūsų naujienlaiškį' },
    { kind: 'follow', text: 'Sekite mus socialiniuose tinkluose' },
    { kind: 'share', text: 'Dalintis straipsniu' },
    { kind: 'app', text: 'Atsisiųskite mūsų programėlę' },
    { kind: 'donate', text: 'Paremkite nepriklausomą žurnalistiką' },
    { kind: 'subscribe', text: 'Šis straipsnis skirtas tik prenumeratoriams' },
    { kind: 'register', text: 'Prisijunkite, kad galėtumėte komentuoti' },
    { kind: 'advertisement', text: 'Reklama' },
    { kind: 'advertisement', text: 'Straipsnis tęsiamas po reklamos' },
    { kind: 'comments', text: '25 komentarai' },
    { kind: 'comments', text: 'Rašyti komentarą' },
    { kind: 'skipLink', text: 'Pereiti prie turinio' },
    { kind: 'player', text: 'Jūsų naršyklė nepalaiko vaizdo įrašų.' },
    { kind: 'consent', text: 'Ši svetainė naudoja slapukus.' },
    { kind: 'poll', text: 'Balsuokite apklausoje' },
  ],
  lookAlikes: [
    'Taip pat skaitykite smulkų šriftą, pataria teisininkė, nes jame slypi svarbiausios sąlygos.',
    '„Skaitykite daugiau“, – ragino ji mokinius ir išdalijo knygas.',
    'Sekite paskui mane, tarė gidas, ir mes nuėjome į urvą.',
    'Susijusios įmonės tuo pačiu metu fondui sumokėjo tris milijonus eurų.',
    'Naujienlaiškis, kurį jis įkūrė 1998 metais, turėjo dvylika tūkstančių skaitytojų.',
    'Atsisiųskite programėlę iš telefono parduotuvės, pasirinkite kalbą ir vykdykite nurodymus.',
    'Komentarai, kuriuos ministras išsakė antradienį, supykdė opoziciją.',
    'Reklama spaudoje per metus sumažėjo keturiais procentais.',
    'Apklausa parodė, kad pusė gyventojų pritaria įstatymui.',
    'Prenumeratoriai dėl pūgos laikraščio laukė tris dienas.',
  ],
};
