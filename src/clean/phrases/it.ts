import type { Phrases } from './phrases.ts';

/** Italian: Italy and Ticino (tu, lei, voi). */
export const it: Phrases = {
  language: 'it',
  commonWords:
    'di e il la che in un una per è non del della con si da le i sono al come ha dei anche più nel alla ma gli lo delle dal ad questo hanno tra su o ed era'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(leggi|leggete|legga) (anche|qui|tutto|di più|ancora|l’articolo|l’articolo completo|la notizia completa|l’intervista|pure|altro|altre notizie|subito)',
      '(da leggere anche|leggi anche l’articolo|per approfondire|approfondisci|approfondimento|approfondimenti|gli approfondimenti|per saperne di più|scopri di più)',
      '(vedi|guarda|guardate|ascolta) (anche|il video|le foto|la gallery|la fotogallery|la galleria|ora)',
      '(ti potrebbe interessare|potrebbe interessarti|potrebbe anche interessarti|potrebbero interessarti|ti potrebbe interessare anche|potrebbe interessarti anche|ti può interessare|vi potrebbe interessare|ti potrebbero interessare|ti consigliamo)',
      '(articoli|notizie|contenuti|video) (correlati|correlate|consigliati|consigliate|simili|collegati|suggeriti)',
      '(articolo|notizia) (correlato|correlata|precedente|successivo|successiva)',
      '(correlati|consigliati|consigliati per te|consigliato|raccomandati|scelti per te|sullo stesso argomento|sullo stesso tema|in evidenza|in primo piano|primo piano)',
      '(altre notizie|altri articoli|altre news|più notizie|ultime notizie|ultim’ora|ultima ora|le ultime|le ultime notizie)',
      '(i più letti|più letti|le più lette|più lette|gli articoli più letti|i più visti|più visti|di tendenza|più popolari)',
      '(da non perdere|non perdere|non perderti|le scelte della redazione|scelti dalla redazione|in edicola)',
      '(continua a leggere|continua la lettura|continua|mostra altro|vedi tutti|vedi altro)',
      '(fotogallery|le foto|la fotogallery|il video|le immagini|lo speciale|la scheda|la diretta)',
    ],
    topics: [
      '(argomenti|temi|tag|tags|argomenti correlati|argomenti trattati|in questo articolo|parole chiave|archiviato in)',
    ],
    newsletter: [
      '[la nostra|le nostre] (newsletter|newsletters)',
      '(iscriviti|iscriviti alla newsletter|iscrivetevi alla newsletter|ricevi la newsletter)',
    ],
    follow: ['(seguici|seguiteci|seguici su|seguici sui social|segui|ci trovi su|segui l’autore)'],
    share: [
      '(condividi|condividete|condividi su|condividi questo articolo|condividi l’articolo|condividi la notizia|condivisioni)',
      'condividi (su|via|tramite) (Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|email|mail)',
      '(copia link|copia il link|link copiato|stampa|invia per email|salva|salva articolo|regala)',
    ],
    app: ['(scarica|scaricate) (l’app|la app|l’applicazione|la nostra app)'],
    donate: [
      '(dona|dona ora|fai una donazione|sostienici|sostieni il giornale|fai la tua donazione)',
    ],
    subscribe: [
      '(abbonati|abbonati ora|abbonamenti|abbonamento|sei già abbonato|già abbonato|vedi le offerte|scopri le offerte|attiva ora)',
      '(riservato agli|solo per|contenuto riservato agli|contenuto per gli) abbonati',
    ],
    register: [
      '(accedi|registrati|login|entra|registrati gratis|crea un account|accedi o registrati|hai già un account)',
    ],
    advertisement: [
      '(pubblicità|annuncio|annunci|annuncio pubblicitario|messaggio promozionale|contenuto sponsorizzato|sponsorizzato|messaggio pubblicitario|informazione pubblicitaria|contenuto promozionale)',
      '(continua|l’articolo continua|l’articolo prosegue|prosegue|continua a leggere) dopo (la|questa) pubblicità',
      'continua la lettura dopo l’annuncio',
      '(salta|chiudi) (pubblicità|annuncio)',
    ],
    comments: [
      '[leggi|mostra|vedi|vai ai] [tutti i|i] [#] commenti',
      '(# commento|commenta|nessun commento|lascia un commento|scrivi un commento|aggiungi un commento|commenta la notizia|partecipa alla discussione|commenti disabilitati|segnala un errore)',
    ],
    skipLink: [
      '(vai|salta|passa) (al contenuto|al contenuto principale|al menu|al footer|alla navigazione)',
      '(torna su|torna all’inizio|torna alla home|vai in cima)',
    ],
    player: [
      '(riproduci|riproduci video|ascolta l’articolo|ascolta questo articolo|ascolta la versione audio|ascolta la versione audio dell’articolo|schermo intero|caricamento video)',
      '#:# / #:#',
    ],
    consent: [
      '(accetta|accetta tutto|accetta i cookie|accetta e continua|rifiuta tutto|rifiuta|gestisci i cookie|preferenze cookie|impostazioni cookie|cookie policy|privacy policy)',
    ],
    poll: [
      '(sondaggio|il sondaggio|sondaggio del giorno|vota|vota ora|vedi i risultati|quiz)',
      '# voti',
    ],
  },
  prompts: {
    readAlso: [
      '(clicca qui|cliccate qui|cliccando qui|clicca sul link)',
      '(leggi|leggete) (qui|qui tutti|tutte le|tutti gli|altre) (articolo|notizie|gli articoli|articoli|aggiornamenti|l’articolo|l’intervista) (su|di|sul|sulla|completo|completa|integrale)',
      '(leggi|leggete|trovate|trovi) qui (l’articolo|l’intervista|il testo|la notizia)',
      '(questo articolo|questo testo|l’articolo) è (stato pubblicato originariamente|originariamente apparso|apparso originariamente|stato originariamente pubblicato)',
      'per (leggere|continuare a leggere) (l’articolo|tutto l’articolo|il resto dell’articolo) (completo|clicca|abbonati|integrale|accedi)',
      '(segui|seguite) (qui|tutti gli) aggiornamenti (su|in|di)',
    ],
    newsletter: [
      '(iscriviti|iscrivetevi|abbonati|registrati) [gratis|gratuitamente] (alla|alle|a una delle|per ricevere la) (nostra|nostre|newsletter) [newsletter|gratuita|di]',
      '(ricevi|ricevere|ricevete) (ogni|tutte le|le nostre|gratis|le ultime|direttamente) (giorno|mattina|settimana|notizie|mattine|newsletter|nella)',
      '(nella tua|direttamente nella tua|sulla tua) (casella|email|mail|inbox) [di posta|mail]',
      '(inserisci|inserite) (la tua|il tuo|la vostra) (email|e-mail|mail|indirizzo email) (per|qui|e)',
    ],
    follow: [
      '(seguici|seguiteci|ci trovi|segui la pagina|segui i nostri canali) [anche] (su|sui) (Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|TikTok|Google|nostri|social)',
      '(iscriviti|unisciti|iscrivetevi|segui) (al|il) (nostro|canale) (canale|gruppo|WhatsApp|Telegram|YouTube|podcast)',
      'il nostro canale (WhatsApp|Telegram|YouTube)',
      'aggiungici (alle tue fonti|come fonte)',
    ],
    share: [
      '(condividi|condividete) (questo|questa) (articolo|notizia|pagina) (su|con|via)',
      'se (ti è piaciuto|vi è piaciuto) questo articolo',
    ],
    app: [
      '(scarica|scaricate|installa) (gratis|subito|ora|qui) (l’app|la nostra app|l’applicazione)',
      '(scarica|scaricate) la nostra app',
      '(attiva|attivate) le notifiche (per|e)',
    ],
    donate: [
      '(sostieni|sostenete|aiutaci a) (il giornalismo|il nostro|l’informazione|un giornalismo|fare|restare|continuare) (indipendente|lavoro|giornalismo|libera|informazione|a)',
      '(il tuo|la tua|il vostro) (contributo|donazione|sostegno) (ci aiuta|ci permette|è fondamentale per|serve a)',
      'fai una donazione (per|a|con)',
    ],
    subscribe: [
      '(abbonati|abbonatevi) (per|a|e|subito|ora) (continuare|leggere|leggi|soli|avere|accedi)',
      '(questo|il resto di questo) (articolo|contenuto) è riservato agli abbonati',
      '(hai raggiunto|hai superato) il limite di articoli',
      '(sei già|se sei già) (abbonato|abbonata|un abbonato)',
      'accesso illimitato a (tutti|tutte|tutto)',
    ],
    register: [
      '(accedi|registrati|effettua il login|fai il login) [gratis|gratuitamente] (per|e) (continuare|leggere|commentare|continua|leggi|scrivere)',
      '(hai già|non hai|non hai ancora) un account',
      '(password dimenticata|hai dimenticato la password)',
    ],
    advertisement: [
      '(l’articolo|il testo|la notizia) (continua|prosegue) (dopo|sotto) (la pubblicità|l’annuncio|il video|il post)',
      '(potremmo|potrebbe|possiamo) ricevere una commissione',
      'disattiva il tuo (adblock|ad blocker)',
    ],
    comments: [
      '(lascia|scrivi|lasciate|scriveteci|dicci) (un commento|il tuo commento|la tua opinione|la tua) (qui|qui sotto|nei commenti|sotto)',
      '(dicci|fateci sapere|facci sapere) (cosa ne pensi|cosa ne pensate|la tua|nei commenti|che ne pensi)',
      'il tuo indirizzo email non sarà pubblicato',
      'i campi obbligatori sono contrassegnati',
      '(devi|è necessario) (effettuare l’accesso|essere registrato|essere connesso|accedere) per (commentare|inviare|lasciare)',
    ],
    player: [
      'il tuo browser non supporta',
      '(questo|il) video non è (disponibile|più disponibile)',
    ],
    consent: [
      '(utilizziamo|usiamo|questo sito utilizza|questo sito usa) (i cookie|cookie)',
      'per (visualizzare|vedere) questo contenuto',
      'accettare i cookie (di|per)',
    ],
    poll: [
      '(partecipa|rispondi|vota) (al|nel) nostro sondaggio',
      'grazie per (aver votato|il tuo voto)',
    ],
  },
};
