// Words in addresses, one whole part of a path each: they name what kind of page stands there, in the languages news is read in.
// A space stands before and after every word: they are looked for in the text, for sets would have to be made on every page.

/** `/search?q=storm`, `/suche/`, `/tag/storm`, `/author/jane-brown`, but not `/world/search-goes-on`. */
export const LIST_WORDS =
  ' search searchresults results find suche suchergebnis buscar busqueda busca recherche cerca ricerca zoeken ' +
  ' szukaj hledat haku sok sök ara arama poisk cari tag tags topic topics topik thema themen themes theme tema ' +
  ' temas stichwort etiqueta sujet sujets argomento temat trefwoord emne category categories kategorie ' +
  ' kategorien categoria rubrik rubrique rubriques kategoria kategori seccion section sections author authors ' +
  ' autor autoren autores auteur auteurs autore profile profiles user users member members account staff archive ' +
  ' archives archiv archivo newsletters newsletter rss feed feeds sitemap login signin register subscribe ' +
  ' checkout ';

/** `/video/storm-hits-coast`, `/tv/live`: little text, much player. */
export const PLAYER_WORDS =
  ' video videos watch clip clips player mediathek vidéo vidéos wideo filmy audio audios podcast podcasts ' +
  ' gallery galleries fotostrecke fotogalerie galeria diaporama webtv livestream shorts reel reels ';

/** `/forum/showthread.php`, `/questions/5120/`, `/r/news/comments/`. */
export const FORUM_WORDS =
  ' forum forums foro foros fórum board boards thread threads showthread viewtopic viewforum showtopic ' +
  ' discussion discussions questions question answers t r comments community communities groups ';

/** `/product/lamp`, `/shop/`, `/cart`. */
export const SHOP_WORDS =
  ' shop store cart basket product products produkt produkte produkty producto productos produit produits ' +
  ' prodotto dp item items warenkorb panier carrito tienda boutique sklep listing listings angebot offer catalog ' +
  ' catalogue ';

/** `/app/inbox`, `/dashboard`. */
export const APP_WORDS =
  ' app apps dashboard inbox mail webmail messages chat calendar drive document spreadsheets editor edit admin ' +
  ' settings preferences compose wp-admin console maps map weather wetter meteo games quiz ';

/** `/privacy-policy`, `/about-us/`, `/docs/`: what a house says of itself, and manuals. */
export const NOTICE_WORDS =
  ' about about-us ueber-uns uber-uns a-propos contact contact-us kontakt contacto imprint impressum legal terms ' +
  ' terms-of-use terms-of-service terms-and-conditions agb privacy privacy-policy datenschutz cookies ' +
  ' cookie-policy cookie-notice jobs job careers career karriere help support faq docs documentation manual wiki ' +
  ' api reference events event advertise mediadaten ';
