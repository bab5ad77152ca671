import { wordSet } from './word-set.ts';

/** Offices that stand before a name in languages other than English, a line or two each, as `foldWord` gives them. */
export const FOREIGN_TITLES = wordSet(`
  bundeskanzler bundeskanzlerin bundesprasident kanzler prasident prasidentin ministerin ministerprasident
  ministerprasidentin aussenminister aussenministerin finanzminister innenminister verteidigungsminister
  justizminister burgermeister burgermeisterin oberburgermeister sprecher sprecherin konig konigin papst richter
  abgeordneter abgeordnete parteichef parteichefin bundestrainer trainer trainerin schauspieler schauspielerin
  president presidente ministre maire depute deputee senateur senatrice roi reine pape juge directeur directrice
  entraineur selectionneur avocat avocate procureur porte-parole
  presidenta expresidente ministro ministra exministro alcalde alcaldesa senadora diputado diputada rey reina papa juez
  jueza directora gobernador gobernadora portavoz canciller entrenador entrenadora abogado abogada fiscal
  sindaco sindaca senatore senatrice deputato deputata regina giudice direttore direttrice portavoce allenatore
  procuratore onorevole
  ex-presidente prefeito prefeita governador governadora deputado deputada rei rainha juiz juiza diretor diretora
  porta-voz treinador tecnico advogado
  premier minister-president burgemeester koning koningin paus rechter woordvoerder woordvoerster bondscoach
  statsminister utrikesminister utenriksminister udenrigsminister finansminister kung drottning konge dronning
  borgmester ordforer statsrad pave landslagssjef
  presidentti paaministeri ulkoministeri ministeri kansanedustaja
  prezydent burmistrz krol papiez posel minister
  prezident ministr premiera poslanec
  presedintele premierul ministrul primarul
  predsjednik predsednik premijer ministar
  cumhurbaskani basbakan bakani bakan
  rechtsanwalt rechtsanwaltin anwalt anwaltin kanzleramtschef staatsanwalt professorin
  advocaat advocate adwokat adwokatka advokat advokatka avvocato avvocata avocatul asianajaja avukat pengacara
  prezes dyrektor rzecznik reditel primator mluvci directorul purtatorul
  pan pani
  presiden menteri besar gubernur bupati walikota jenderal
  pangulo senador gobernador
`);
