import { wordSet } from './word-set.ts';

/** First names from many lands that are a man's, as `foldWord` gives them. */
export const MALE_NAMES = wordSet(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
  donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary
  nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond
  jack dennis jerry bob bill tom jim mike steve dave dan ben tim tony nick matt max oliver harry simon martin peter
  philip alan ian neil graham stuart keith adam luke henry arthur oscar hugo leo liam noah mohammed muhammad mohamed
  ahmed ali hassan hussein omar khalid abdul abdullah ibrahim yusuf mustafa mehmet recep vladimir sergei dmitry
  alexei ivan igor mikhail nikolai oleg boris yuri viktor volodymyr jose juan carlos luis miguel jorge pedro
  fernando javier diego pablo alejandro antonio francisco manuel rafael giovanni marco luca giuseppe matteo paolo
  francesco pierre francois michel philippe jacques louis nicolas emmanuel hans karl heinz wolfgang klaus jurgen
  stefan olaf lars erik anders johan sven magnus narendra rahul amit rajesh sanjay anil sunil vijay ravi arun deepak
  imran nawaz hiroshi kenji takeshi shinzo akira kwame kofi chinua chidi emeka tunde oluwaseun nelson cyril desmond
  thabo uhuru raila sipho barack keir rishi gordon friedrich vaclav milos andrzej tomasz piotr pawel krzysztof marek
  jaroslaw lech jan jakub ondrej zoltan laszlo gabor ferenc istvan ion nicolae traian bogdan mihai nicos alexis
  kyriakos georgios dimitris konstantinos tayyip kemal devlet selahattin joko prabowo budi agus bambang rodrigo
  ferdinand benigno hun samir karim bashar muammar hosni abdel saddam nouri haider hamid ashraf shehbaz asif pervez
  manmohan arvind akhilesh yogesh suresh ramesh mahesh rakesh mukesh dinesh ganesh goodluck bola atiku olusegun
  mahamat felix patrice laurent alassane macky blaise idriss gustavo evo lula jair andres felipe alvaro ricardo
  sebastian gabriel alberto nestor mauricio raul fidel
`);

/** First names from many lands that are a woman's. */
export const FEMALE_NAMES = wordSet(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen
  amy angela anna emma nicole katherine samantha christine rachel julia maria jane alice lucy kate claire fatima
  aisha leila yasmin olena oksana natalia svetlana sofia carmen lucia elena ana rosa isabel giulia chiara marie
  sophie ursula ingrid astrid priya anita sunita benazir naomi ngozi hillary melania kamala angelina olivia
  charlotte hannah catherine victoria caroline diana eleanor judith julie martha theresa camilla meghan hilary
  ivanka beyonce khadija zainab mariam amina noor asma sonia indira olga tatiana irina ekaterina anastasia yulia
  marta agnieszka katarzyna magdalena zuzana katerina petra monika birgit heike sabine claudia valentina francesca
  giorgia paola gabriela daniela juana guadalupe dolores rigoberta dilma cristina veronica beatriz fernanda camila
  valeria wanjiku akosua abena zanele nomvula lindiwe thandiwe chiamaka folake mei-ling sakura yoko akiko keiko
  haruka siti dewi putri megawati corazon imelda gloria leni
`);

const EITHER =
  'joe sam chris alex andrei jean wei ming jun yuki amara salva aung minh nguyen taylor';

/** First names from many lands: one hint among others, never enough by itself for a single word. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...MALE_NAMES,
  ...FEMALE_NAMES,
  ...wordSet(EITHER),
]);
