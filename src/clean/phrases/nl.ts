import type { Phrases } from './phrases.ts';

/** Dutch: the Netherlands and Flanders (u, je). */
export const nl: Phrases = {
  language: 'nl',
  commonWords:
    'de het een van en in is dat op te zijn voor met niet die er aan om ook als dan maar bij nog wordt naar heeft hij door over ze uit worden zich was werd hebben deze ik je'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      'lees (ook|verder|meer|hier|hier verder|hier meer|dit ook|meer hierover|meer over|het hele artikel|het volledige artikel|het hele verhaal|het interview|ook dit artikel|ook ons interview|dan ook)',
      '(lees je ook|lees ook deze|verder lezen|ook lezen|meer lezen|om verder te lezen)',
      '(bekijk|kijk|luister|zie|beluister) (ook|hier|meer|de video|de foto’s|alle foto’s|de podcast)',
      '(meer over|meer over dit onderwerp|meer hierover|meer nieuws|meer uit|meer van|meer artikelen|meer verhalen|meer in deze rubriek|meer video’s|meer info|meer informatie)',
      '(gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde berichten|gerelateerd artikel|gerelateerde onderwerpen|verwante artikelen|lees gerelateerd)',
      '(aanbevolen|aanbevolen voor jou|aanbevolen voor u|aanbevolen artikelen|aangeraden|voor jou geselecteerd|tips van de redactie|keuze van de redactie|de keuze van de redactie|leestip|leestips)',
      '(ook interessant|ook leuk|misschien ook interessant|dit vind je misschien ook interessant|wellicht ook interessant|dit is ook interessant|mis het niet|niet te missen|gemist)',
      '(meest gelezen|best gelezen|populair|populairste artikelen|net binnen|laatste nieuws|het laatste nieuws|ander nieuws|trending|uitgelicht|in het nieuws)',
      '(in beeld|fotoserie|in foto’s|fotoreeks|kijk terug|luister terug|podcast)',
      '(volgende artikel|vorige artikel|volgend bericht|vorig bericht|toon meer|alles over dit onderwerp|dossier|lees alles over)',
      '(uit het archief|achtergrond bij dit nieuws|liveblog|volg het liveblog)',
    ],
    topics: [
      '(onderwerpen|tags|thema’s|trefwoorden|meer over deze onderwerpen|in dit artikel|geplaatst in|rubrieken)',
    ],
    newsletter: [
      '[onze|de] (nieuwsbrief|nieuwsbrieven)',
      '(schrijf je in|inschrijven|aanmelden|meld je aan|schrijf u in|aanmelden nieuwsbrief|ontvang de nieuwsbrief)',
    ],
    follow: [
      '(volg ons|volg ons op|volg|volg ons via|volg dit onderwerp|volg deze auteur|volg ons op sociale media)',
    ],
    share: [
      '(deel|delen|deel dit|deel dit artikel|artikel delen|deel artikel|deel via|deel op|deel dit bericht)',
      '(deel|delen) (op|via) (Facebook|Twitter|X|WhatsApp|LinkedIn|e-mail|mail|Telegram)',
      '(kopieer link|link kopiëren|link gekopieerd|kopieer de link|printen|afdrukken|bewaar|bewaar artikel|opslaan|geef cadeau|tweet)',
    ],
    app: ['download (de|onze|de gratis|onze gratis) app', '(open in app|open de app|naar de app)'],
    donate: [
      '(doneer|doneer nu|steun ons|doe een donatie|word donateur|word vriend|steun onze journalistiek)',
    ],
    subscribe: [
      '(abonneer|abonneer je|abonneer nu|neem een abonnement|word abonnee|bekijk abonnementen|al abonnee|ik ben al abonnee|bekijk de aanbieding|probeer nu)',
      '(alleen voor|voor|exclusief voor|enkel voor) abonnees',
    ],
    register: [
      '(inloggen|log in|registreren|registreer|registreer gratis|maak een account aan|account aanmaken|maak gratis een account|aanmelden of registreren)',
    ],
    advertisement: [
      '(advertentie|advertenties|reclame|publiciteit|gesponsord|gesponsorde inhoud|partnercontent|adverteerder|ingezonden mededeling|betaalde inhoud)',
      '(lees verder|artikel gaat verder|tekst gaat verder|tekst loopt door|het artikel gaat verder|de tekst gaat verder|verhaal gaat verder|het artikel loopt door|tekst loopt verder) (na|onder|onder de|na de|onder deze|na deze|na het|onder het) (advertentie|foto|video|reclame|bericht|tweet|afbeelding|foto’s|kader)',
      '(sla advertentie over|advertentie overslaan|verberg advertentie)',
    ],
    comments: [
      '[bekijk|toon|lees] [alle] [de] [#] reacties',
      '(# reactie|reageer|reageren|geef een reactie|plaats een reactie|laat een reactie achter|schrijf een reactie|geen reacties|nog geen reacties|praat mee|discussieer mee|meld een fout|tip de redactie|jouw mening)',
    ],
    skipLink: [
      '(ga naar|naar|spring naar|direct naar|overslaan naar) [de] (inhoud|hoofdinhoud|navigatie|hoofdnavigatie|footer)',
      '(terug naar boven|naar boven|terug naar begin|terug naar home|naar homepage)',
    ],
    player: [
      '(video afspelen|afspelen|speel video af|luister naar dit artikel|beluister dit artikel|luister artikel|volledig scherm|dempen|video laden)',
      '#:# / #:#',
      '# min luisteren',
    ],
    consent: [
      '(accepteer alle cookies|cookies accepteren|alles accepteren|akkoord|accepteren|weigeren|cookie-instellingen|cookies beheren|privacyinstellingen|toon externe inhoud|cookiebeleid|privacybeleid)',
    ],
    poll: [
      '(poll|stelling|peiling|stelling van de dag|vraag van de dag|stem|stem nu|bekijk de uitslag|bekijk resultaten|quiz)',
      '# stemmen',
    ],
  },
  prompts: {
    readAlso: [
      '(klik hier|klik op deze link) (om|voor)',
      '(lees|bekijk|beluister) (hier|hieronder|hier ook) (het hele|het volledige|meer|alles|ons|onze|de hele|het) [artikel|interview|verhaal|over]',
      'het (hele|volledige) (artikel|verhaal|interview) (lees je|leest u|lezen|vind je) [hier]',
      'meer (hierover|weten|nieuws) (lees|lezen|vind|over dit onderwerp) [je|u] (hier|in ons|in dit artikel|op)',
      '(volg|lees) (het laatste nieuws|alle ontwikkelingen|alles) (over|via|in) [ons|onze]',
      'dit (artikel|verhaal|stuk) (verscheen eerder|is eerder verschenen|verscheen oorspronkelijk) (in|op|bij)',
    ],
    newsletter: [
      '(schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u) [hier] [nu] [gratis] (in voor|aan voor|op) (onze|de|het) [gratis|dagelijkse|wekelijkse] (nieuwsbrief|nieuwsbrieven)',
      '(ontvang|krijg) [elke|iedere|dagelijks|gratis|wekelijks|onze|de] [dag|week|ochtend] [gratis] (onze nieuwsbrief|de nieuwsbrief|het belangrijkste nieuws|het laatste nieuws in)',
      'in (je|uw|jouw) (mailbox|inbox|mail|postvak)',
      '(vul|voer) (je|uw|hier je) (e-mailadres|mailadres) in',
    ],
    follow: [
      '(volg|vind|like) ons [ook] (op|via) (Facebook|Twitter|X|Instagram|WhatsApp|YouTube|TikTok|Google|Telegram|sociale)',
      '(abonneer je|meld je aan) (op|voor) (ons|onze) (WhatsApp-kanaal|kanaal|YouTube-kanaal|podcast|Telegram-kanaal)',
      '(ons|via ons) WhatsApp-kanaal',
      '(heb je|heeft u|heb jij) een (tip|nieuwstip|opmerking|tip of opmerking) (voor|over|voor de redactie)',
      '(mail|app|stuur) (ons|de redactie|een bericht naar) (via|op|de redactie)',
      'voeg ons toe als voorkeursbron',
    ],
    share: [
      '(deel|delen) (dit|het) (artikel|bericht|verhaal) (op|via|met)',
      'vond je dit (artikel|verhaal) (interessant|leuk)',
    ],
    app: [
      'download (nu|hier|gratis|onze) [gratis|onze|de] (app|nieuwsapp)',
      '(zet|schakel) (pushberichten|meldingen|notificaties) (aan|in)',
    ],
    donate: [
      '(steun|help) (onze|onafhankelijke|ons|ons om|goede|lokale) (journalistiek|redactie|werk|onafhankelijk|journalistiek te)',
      '(met jouw|met uw|jouw|uw) (steun|donatie|bijdrage) (kunnen we|kunnen wij|helpt ons|maakt)',
    ],
    subscribe: [
      '(neem|sluit) (nu|vandaag|hier|een|direct) [een] abonnement',
      '(dit|het hele) artikel is (exclusief|alleen|enkel|gereserveerd) (voor|voor onze) (abonnees|leden)',
      '(je hebt|u hebt|u heeft) (je|uw|het) (maximum|limiet|gratis artikelen)',
      '(ben je|bent u) al abonnee',
      'onbeperkt toegang tot',
      '(lees|verder lezen) (onbeperkt|verder voor)',
    ],
    register: [
      '(log in|registreer|meld je aan|maak een account aan) [gratis] (om|en) (verder|dit|te|lees|door)',
      '(heb je|heeft u|nog geen|heb je al) een account',
      'wachtwoord vergeten',
    ],
    advertisement: [
      '(artikel|tekst|verhaal) (gaat|loopt) (verder|door) (onder|na) (de|deze|het) (advertentie|foto|video|reclame)',
      '(ontvangen|krijgen|ontvangt) (we|wij|onze redactie) (een commissie|mogelijk een commissie)',
      '(zet|schakel) je adblocker uit',
    ],
    comments: [
      '(laat|deel) (het ons weten|je mening|hieronder|een reactie achter|weten wat je)',
      '(wat vind jij|wat vindt u|wat denk jij) (hiervan|ervan|van dit)',
      '(praat|discussieer) mee (over|in|op)',
      'je e-mailadres (wordt|zal) niet',
      'vereiste velden zijn',
      '(je moet|u moet) (ingelogd|inloggen) (zijn om|om) te (reageren|kunnen)',
    ],
    player: [
      '(je|uw) browser ondersteunt (geen|deze|dit|het)',
      '(deze|de) video is (niet|niet meer) beschikbaar',
      '(deze audio|dit artikel) (is|wordt) (voorgelezen|automatisch)',
    ],
    consent: [
      '(om|voor) (deze|dit) (inhoud|content|video|bericht) te (tonen|bekijken|zien|laten)',
      '(wij|we|deze website|deze site) (gebruiken|gebruikt|plaatst|maakt gebruik van) cookies',
      '(accepteer|accepteert) (de|alle|onze|je) cookies',
      'deze inhoud kan niet worden getoond',
    ],
    poll: [
      '(stem|doe) (mee in|nu mee|hier|mee aan) (onze|de) (poll|peiling|stelling)',
      '(bedankt|dank je) voor (je stem|het stemmen|uw stem)',
    ],
  },
};
