import type { Phrases } from './phrases.ts';

/** French: France, Belgium, Switzerland, Canada (infolettre, clavarder), Africa. */
export const fr: Phrases = {
  language: 'fr',
  commonWords:
    'le la les de des du et en un une est que qui dans pour pas sur au aux par il elle ce cette avec son sa ses plus ne se ont été mais nous ou leur sont'.split(
      ' ',
    ),
  labels: {
    readAlso: [
      '(à|a) (lire|voir|écouter|découvrir|relire|regarder) [aussi|également|ensuite|en ce moment|sur le même sujet|absolument]',
      '(à lire|à voir|à écouter) (et à voir|dans la rubrique|dans ce dossier|encore|plus tard|ailleurs|sur notre site)',
      '(lire|voir|écouter|lisez|voyez|regardez|regarder|écoutez) (aussi|également|ensuite|encore|notre dossier)',
      'lire (la suite|plus|davantage|l’article|l’article complet|notre article|notre enquête|notre analyse|notre décryptage|l’interview|le portrait|l’édito|l’analyse|notre reportage|plus tard|le reportage)',
      '(lire aussi l’article|article à lire|à lire sur ce sujet|pour lire la suite)',
      '(sur le même sujet|sur le même thème|dans la même rubrique|dans le même dossier|sur ce sujet|sur ce thème|sur cette affaire)',
      '(pour aller plus loin|pour en savoir plus|en savoir plus|aller plus loin|pour approfondir)',
      '(plus|autres) (d’articles|d’actualités|d’infos|de nouvelles|de vidéos)',
      '(plus|davantage) (sur le sujet|sur ce sujet|à ce sujet)',
      '(nos|autres|les autres) (articles|actualités|recommandations|suggestions|sélections)',
      '(articles|contenus|sujets|vidéos|nouvelles) (liés|similaires|connexes|associés|recommandés|reliés|suggérés)',
      '(article|contenu) (lié|similaire|connexe|associé|recommandé|suivant|précédent)',
      '(recommandé|recommandés|recommandations|suggestions|notre sélection|la sélection de la rédaction|sélectionné pour vous|recommandé pour vous|suggéré pour vous)',
      '(vous aimerez aussi|vous aimerez peut-être|cela peut vous intéresser|ça peut vous intéresser|ceci pourrait vous intéresser|ces articles peuvent vous intéresser|ces articles pourraient vous intéresser|ça pourrait vous intéresser|cela pourrait vous intéresser|vous pourriez aimer)',
      '(à ne pas manquer|à ne pas rater|ne manquez pas|à la une|l’essentiel|le choix de la rédaction|les choix de la rédaction|coup de cœur de la rédaction)',
      '(les plus lus|le plus lu|les plus lues|les plus populaires|les plus partagés|les plus vus|les plus consultés|articles les plus lus|le top des articles)',
      '(dernières actualités|dernières nouvelles|dernières infos|en ce moment|tendances|populaire|populaires|dernière minute)',
      '(en images|en vidéo|en photos|diaporama|voir le diaporama|voir les photos|voir la vidéo|voir la galerie|la vidéo|notre dossier|notre vidéo|notre podcast)',
      '(décryptage|l’explication|explications|nos explications)',
      '(voir plus|afficher plus|voir tout|tout voir|voir tous les articles|tous les articles)',
      '(poursuivre|continuer|poursuivez|continuez) (la lecture|votre lecture)',
      'suivez notre direct',
    ],
    topics: [
      '(thèmes|sujets|mots-clés|mots clés|tags|étiquettes|thématiques|dossiers|rubriques)',
      '(thèmes associés|sur les mêmes thèmes|plus sur ces sujets|publié dans|classé dans|thèmes abordés)',
    ],
    newsletter: [
      '[notre|la|nos] (newsletter|newsletters|infolettre|infolettres|lettre d’information|lettre d’info)',
      '(inscription à la newsletter|s’inscrire à la newsletter|recevoir la newsletter|je m’inscris|s’inscrire|inscrivez-vous)',
    ],
    follow: [
      '(suivez-nous|suivez-nous sur|nous suivre|retrouvez-nous sur|rejoignez-nous|suivre|suivre l’auteur|suis-nous)',
      'suivez-nous sur les réseaux sociaux',
    ],
    share: [
      '(partager|partagez|partager l’article|partager cet article|partagez cet article|partager sur|partager via|partager par)',
      'partager (sur|par|via) (Facebook|Twitter|X|WhatsApp|LinkedIn|Telegram|mail|e-mail|courriel)',
      '(copier le lien|lien copié|imprimer|enregistrer|offrir|offrir cet article|envoyer par e-mail|envoyer par mail|sauvegarder|tweeter)',
    ],
    app: [
      '(télécharger|téléchargez) (l’application|l’appli|notre application|notre appli|l’app)',
      '(ouvrir dans l’application|disponible sur Google Play|disponible sur l’App Store)',
    ],
    donate: [
      '(faire un don|je fais un don|je donne|faites un don|soutenez-nous|nous soutenir|je soutiens)',
      'soutenez (notre travail|notre rédaction|la presse indépendante|un média indépendant)',
    ],
    subscribe: [
      '(s’abonner|abonnez-vous|je m’abonne|abonnement|voir les offres|découvrir nos offres|découvrez nos offres)',
      '(réservé aux abonnés|article réservé aux abonnés|contenu réservé aux abonnés|pour les abonnés|abonnés|offert aux abonnés|déjà abonné|déjà abonnée)',
    ],
    register: [
      '(se connecter|connexion|s’identifier|je me connecte|connectez-vous|créer un compte|créez un compte|je crée mon compte|j’ai déjà un compte|identifiez-vous)',
    ],
    advertisement: [
      '(publicité|annonce|annonces|pub|contenu sponsorisé|article sponsorisé|sponsorisé|publireportage|contenu partenaire|contenus sponsorisés)',
      '(la suite|suite|l’article continue|la suite de l’article|le texte se poursuit) après (la publicité|cette publicité|la pub|l’annonce)',
      '(la suite|suite de l’article|lire la suite) (après|sous) (cette annonce|la vidéo|cette vidéo)',
      'passer la publicité',
    ],
    comments: [
      '[voir|lire|afficher|masquer] [tous|les|tous les] [#] commentaires',
      '(# commentaire|commenter|aucun commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|écrire un commentaire|réagir|réagissez|vos réactions|# réactions|réactions|donnez votre avis|votre avis|poster un commentaire|je commente|signaler une erreur|participer à la discussion|voir les réactions)',
      'les commentaires sont (fermés|désactivés|clos)',
    ],
    skipLink: [
      '(aller|passer|accéder|sauter) (au contenu|au contenu principal|à la navigation|au menu|au pied de page)',
      '(haut de page|retour en haut|retour en haut de page|remonter|retour à l’accueil|revenir en haut|retour haut de page)',
    ],
    player: [
      '(lire la vidéo|lancer la vidéo|lecture|écouter l’article|écouter cet article|écouter l’article en audio|plein écran|couper le son|lecteur audio|lecteur vidéo|vidéo en cours de chargement)',
      '#:# / #:#',
      'écouter # min',
    ],
    consent: [
      '(tout accepter|accepter et fermer|tout refuser|continuer sans accepter|accepter les cookies|gérer les cookies|paramétrer les cookies|gestion des cookies|politique de confidentialité|gérer mes choix|j’accepte|afficher le contenu)',
    ],
    poll: [
      '(sondage|le sondage|question du jour|la question du jour|le sondage du jour|quiz|votez|je vote|voter|voir les résultats)',
      '# votes',
    ],
  },
  prompts: {
    readAlso: [
      '(cliquez|cliquer) ici (pour|afin)',
      '(lire|lisez|retrouvez|découvrez|voir|consultez) (ici|ici notre|l’intégralité de notre|tous nos|toutes nos|l’ensemble de nos|notre) (article|articles|dossier|interview|enquête|reportage|couverture|actualités|direct)',
      '(retrouvez|suivez) (ici|toute|en direct|en continu) (l’actualité|toute l’actualité|les dernières informations)',
      '(pour lire|pour découvrir|pour retrouver) (la suite|l’intégralité|l’article|la suite de cet article)',
      '(cet article|ce texte|cet entretien) (a été publié|a d’abord été publié|est paru|a été initialement publié) (initialement|d’abord|à l’origine|originellement) [dans|sur|par]',
      'plus d’informations (à venir|à suivre|ici|sur notre)',
      'retrouvez (cet article|cet entretien|cette émission|ce podcast) (sur|dans|en)',
    ],
    newsletter: [
      '(inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi) [gratuitement|ici|dès maintenant] (à|pour recevoir) (notre|nos|la|l’une de nos|cette) [gratuite] (newsletter|newsletters|infolettre|infolettres|lettre|lettres|alertes)',
      'abonnez-vous à l’infolettre',
      '(recevez|reçois|recevoir) (chaque|tous les|toutes les|gratuitement|nos|notre|le meilleur|l’essentiel|les dernières) [matin|jours|semaine|semaines|matins] [notre|nos|la|l’essentiel|le meilleur|dans votre]',
      'dans votre boîte (mail|e-mail|aux lettres électronique|de réception|courriel|mails)',
      '(votre adresse|entrez votre|saisissez votre|renseignez votre|indiquez votre) (e-mail|mail|email|courriel|adresse e-mail|adresse mail|adresse courriel) (est utilisée|sera utilisée|ici|pour|afin|ne sera)',
      'en vous (inscrivant|abonnant), vous acceptez',
      'vous (pouvez|pourrez) vous désabonner à tout moment',
    ],
    follow: [
      '(suivez-nous|retrouvez-nous|rejoignez-nous|suis-nous|suivez toute l’actualité) [aussi|également] (sur|dans) (Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|TikTok|LinkedIn|Google|notre|nos|les réseaux)',
      '(abonnez-vous|rejoignez|suivez) (à notre|à nos|notre|nos) (chaîne|chaînes|page|pages|compte|canal|podcast|podcasts) [YouTube|WhatsApp|Facebook|Telegram|Instagram]',
      '(ajoutez-nous|ajouter) (à vos|comme) (sources préférées|source préférée)',
      'vous avez une information à nous (transmettre|signaler|communiquer)',
      '(écrivez-nous|contactez-nous) à (l’adresse|redaction)',
    ],
    share: [
      '(partagez|partager) cet (article|contenu) (sur|avec|par)',
      '(partagez|partager) l’article (sur|avec|par)',
      'si (cet article vous a plu|vous avez aimé cet article)',
    ],
    app: [
      '(téléchargez|télécharge) (gratuitement|dès maintenant|ici) (notre application|notre appli|l’application|l’appli)',
      '(activez|autorisez) les notifications (pour|et)',
      'téléchargez notre (application|appli)',
    ],
    donate: [
      '(soutenez|aidez-nous à|soutenir) (le journalisme|un journalisme|notre journalisme|notre indépendance|la presse libre|défendre|poursuivre|continuer à informer|faire vivre)',
      '(votre|vos) (don|dons|soutien) (nous permet|nous permettent|nous aide|est essentiel pour|rend possible|est indispensable)',
      '(faites|faire) un don (défiscalisé|ponctuel|mensuel|dès|pour soutenir)',
    ],
    subscribe: [
      '(abonnez-vous|je m’abonne|abonne-toi) (pour lire|pour continuer|pour accéder|dès|à partir|et profitez|et accédez|sans engagement|maintenant)',
      '(cet|la suite de cet|ce) (article|contenu) (est|est exclusivement) réservé (aux|à nos) (abonnés|inscrits|membres)',
      'il vous reste # % de cet article',
      'vous êtes déjà abonné',
      'accès illimité à (tous|l’ensemble|tout)',
      '(sans engagement|résiliable à tout moment), (résiliable|sans engagement)',
    ],
    register: [
      '(connectez-vous|inscrivez-vous|identifiez-vous|créez un compte|créez votre compte) [gratuit|gratuitement] (pour|et|afin de) (lire|continuer|poursuivre|accéder|commenter|réagir)',
      '(vous avez déjà|pas encore de|vous n’avez pas de) compte',
      'mot de passe oublié',
    ],
    advertisement: [
      '(la suite|suite) (de|du) (cet article|votre article|l’article|votre contenu|votre programme|texte) (après|sous|ci-dessous)',
      'la suite après cette (annonce|publicité|vidéo)',
      '(nous pouvons|peut|pouvons) (percevoir|toucher|recevoir) une commission',
      'désactivez votre bloqueur de (publicité|publicités|pub)',
    ],
    comments: [
      '(donnez|donnez-nous|partagez|dites-nous|laissez) (votre avis|votre opinion|ce que vous en pensez|votre commentaire|un commentaire) (dans les commentaires|ci-dessous|en commentaire|ici)',
      '(soyez le premier|soyez la première|soyez le premier ou la première) à (commenter|réagir)',
      'votre adresse (e-mail|de messagerie|courriel) ne sera pas publiée',
      'les champs obligatoires sont',
      '(vous devez|il faut) être (connecté|abonné|inscrit) pour (commenter|réagir|publier|poster)',
      '(une erreur|une faute|une coquille) dans (l’article|cet article)',
      'réagissez à cet article',
    ],
    player: [
      '(votre navigateur|ce navigateur) ne (supporte|prend) pas [en charge] [la|le|ce|les|cette]',
      '(cette vidéo|ce contenu|cet audio) n’est (pas|plus) disponible',
      'pour visualiser cette vidéo',
    ],
    consent: [
      '(ce contenu|cette vidéo|ce module) (est bloqué|a été bloqué|n’a pas pu être affiché|provient de) (car|parce|un tiers)',
      '(nous utilisons|ce site utilise|notre site utilise) des cookies',
      '(pour afficher|pour visualiser|pour voir) ce contenu, (vous devez|veuillez|acceptez|il faut)',
      '(acceptez|accepter|refusé|avez refusé|accepté) les cookies (de|des|liés|associés)',
      'modifier vos choix de consentement',
    ],
    poll: [
      '(participez|répondez) à (notre|ce) sondage',
      '(merci|merci pour) (votre vote|d’avoir voté|d’avoir participé)',
      'testez vos connaissances (avec|dans|sur) notre',
    ],
  },
};
