/** Italian, to one person of a class. */

import type { Messages } from "../messages.js";
import { apart, lister } from "./sentences.js";

const list = lister("it");

export const words: Messages = {
  title: () => "Stanze per sottogruppi",
  connecting: () => "Un momento…",
  asking: () => "Premi «Approva» nella finestra che si è aperta: altrimenti questa pagina non può mostrarti il tuo gruppo.",
  incomplete: () =>
    "L’indirizzo di questo widget non dice in quale stanza si trova. Chi l’ha aggiunto trova l’indirizzo giusto nella guida.",
  silent: () => "La tua app non risponde a questa pagina, che quindi non può mostrarti il tuo gruppo. L’annuncio nella stanza principale porta lì.",
  silentWithLink: () => "La tua app non risponde a questa pagina. Questi link funzionano anche senza:",
  refused: () => "Questa pagina non ha il permesso di vedere i gruppi. L’annuncio nella stanza principale porta al tuo.",
  none: () => "Adesso non ci sono gruppi aperti. Quando ce ne saranno, qui vedrai il tuo.",
  warningTitle: () => "Sai chi ha aperto questi gruppi?",
  warning: (sender) =>
    `${apart(sender)} ha aperto dei gruppi e non modera questa stanza. I gruppi possono essere su server che qui nessuno conosce. Vai avanti solo se te lo aspettavi.`,
  agree: () => "Mostra i gruppi",
  yourGroup: () => "Il tuo gruppo",
  thisGroup: () => "Sei qui",
  nextGroup: () => "Stai andando in",
  chooseGroup: () => "Scegli un gruppo",
  otherGroups: () => "Altri gruppi",
  people: (count) => (count === 1 ? "1 persona" : `${count} persone`),
  with: (names, more) => `Con ${list(names, more > 0 ? (more === 1 ? "un’altra persona" : `altre ${more} persone`) : undefined)}`,
  alone: () => "Per ora in questo gruppo non c’è nessun altro.",
  task: () => "La tua consegna",
  join: (group) => `Entra in ${apart(group)}`,
  open: (group) => `Vai a ${apart(group)}`,
  toGroup: () => "Vai nel tuo gruppo",
  joinShort: () => "Entra",
  openShort: () => "Vai lì",
  onceMore: () => "Se la stanza chiede se vuoi entrare, premi «Entra» anche lì.",
  moved: () => "Adesso hai un altro gruppo.",
  more: (count) => (count === 1 ? "Mostrane un altro" : `Mostrane altri ${count}`),
  back: () => "Torna nella stanza principale",
  help: () => "Chiedi aiuto",
  helpCalled: (group) => `Aiuto chiesto in ${apart(group)}.`,
  report: () => "Risultato",
  reportLabel: () => "Che cosa dici alla stanza principale?",
  reportSend: () => "Invia il risultato",
  reported: (group) => `Il tuo risultato per la stanza principale è scritto in ${apart(group)}.`,
  notSent: (reason) => `Invio non riuscito: ${reason}`,
  notOpened: () => "Non è stato possibile aprire la stanza. Forse ci riesce questo link:",
  openedBy: (sender, host) => (host === undefined ? `Aperto da ${apart(sender)}` : `Aperto da ${apart(host)} tramite ${apart(sender)}`),
  timeLeft: () => "Tempo rimasto",
  ended: () => "Il lavoro di gruppo è finito.",
  comeBack: () => "Torna nella stanza principale, per favore.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` Tempo rimasto: ${minutes === 1 ? "1 minuto" : `${minutes} minuti`}.`;
    return groups.length === 0 ? `I gruppi sono aperti: scegline uno.${time}` : `I gruppi sono aperti. Il tuo è ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Adesso hai un altro gruppo: ${list(groups)}.`,
  host: () => "Conduci questa stanza",
  hostAsks: () => "La tua app chiede se questa pagina può sapere chi sei. Consentilo, per favore.",
  hostUnknown: () => "La tua app non ha detto chi sei. Premi «Conduci questa stanza» e la domanda torna.",
  hostNotAllowed: () => "L’accesso è stato negato: conduce questa stanza solo chi può aprirvi dei gruppi, e solo se anche il bot è nella stanza e può farlo.",
  hostTooMany: () => "In questo momento chiedono in troppi. Riprova tra un minuto.",
  hostSilent: () => "La pagina di conduzione non risponde. Riprova tra un momento.",
  hostBlocked: () => "Questa app non mostra la pagina di conduzione. Prova nell’Element della tua organizzazione, in un browser.",
  hostPage: () => "La pagina di conduzione",
  hostLeave: () => "Esci dalla pagina di conduzione",
};
