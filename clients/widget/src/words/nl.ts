/** Dutch, to one person of a class. */

import type { Messages } from "../messages.js";
import { apart, lister } from "./sentences.js";

const list = lister("nl");

export const words: Messages = {
  title: () => "Break-outgroepen",
  connecting: () => "Een moment …",
  asking: () => "Druk op ‘Goedkeuren’ in het venster dat is geopend: anders kan deze pagina je groep niet tonen.",
  incomplete: () =>
    "In het adres van deze widget staat niet in welke kamer hij is. Wie hem heeft toegevoegd, vindt het juiste adres in de handleiding.",
  silent: () => "Je app reageert niet op deze pagina, en daarom kan die je groep niet tonen. De aankondiging in de hoofdkamer brengt je erheen.",
  silentWithLink: () => "Je app reageert niet op deze pagina. Deze links werken ook zo:",
  refused: () => "Deze pagina mag de groepen niet zien. De aankondiging in de hoofdkamer brengt je naar de jouwe.",
  none: () => "Er zijn nu geen groepen open. Zodra dat zo is, zie je hier de jouwe.",
  warningTitle: () => "Weet je wie deze groepen heeft geopend?",
  warning: (sender) =>
    `${apart(sender)} heeft groepen geopend en is geen moderator van deze kamer. De groepen kunnen op servers staan die hier niemand kent. Ga alleen verder als je dit verwachtte.`,
  agree: () => "Groepen tonen",
  yourGroup: () => "Jouw groep",
  thisGroup: () => "Je bent hier",
  nextGroup: () => "Je bent op weg naar",
  chooseGroup: () => "Kies een groep",
  otherGroups: () => "Andere groepen",
  people: (count) => (count === 1 ? "1 persoon" : `${count} personen`),
  with: (names, more) => `Met ${list(names, more > 0 ? (more === 1 ? "1 ander" : `${more} anderen`) : undefined)}`,
  alone: () => "Tot nu toe heeft niemand anders deze groep.",
  task: () => "Je opdracht",
  join: (group) => `Deelnemen aan ${apart(group)}`,
  open: (group) => `Naar ${apart(group)}`,
  toGroup: () => "Naar je groep",
  joinShort: () => "Deelnemen",
  openShort: () => "Erheen",
  onceMore: () => "Vraagt de kamer of je wilt deelnemen, druk dan ook daar op ‘Deelnemen’.",
  moved: () => "Je hebt nu een andere groep.",
  more: (count) => `Nog ${count} tonen`,
  back: () => "Terug naar de hoofdkamer",
  help: () => "Om hulp vragen",
  helpCalled: (group) => `Er is om hulp gevraagd in ${apart(group)}.`,
  report: () => "Resultaat",
  reportLabel: () => "Wat vertel je de hoofdkamer?",
  reportSend: () => "Resultaat versturen",
  reported: (group) => `Je resultaat voor de hoofdkamer staat nu in ${apart(group)}.`,
  notSent: (reason) => `Dat kon niet worden verstuurd: ${reason}`,
  notOpened: () => "De kamer kon niet worden geopend. Misschien lukt het met deze link:",
  openedBy: (sender, host) => (host === undefined ? `Geopend door ${apart(sender)}` : `Geopend door ${apart(host)} via ${apart(sender)}`),
  timeLeft: () => "Resterende tijd",
  ended: () => "De groepen zijn gesloten.",
  comeBack: () => "Kom terug naar de hoofdkamer.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` Resterende tijd: ${minutes === 1 ? "1 minuut" : `${minutes} minuten`}.`;
    return groups.length === 0 ? `De groepen zijn open: kies er een.${time}` : `De groepen zijn open. De jouwe is ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Je hebt nu een andere groep: ${list(groups)}.`,
  host: () => "Deze kamer leiden",
  hostAsks: () => "Je app vraagt of deze pagina mag weten wie je bent. Sta dat toe, alsjeblieft.",
  hostUnknown: () => "Je app heeft niet gezegd wie je bent. Druk op ‘Deze kamer leiden’ en het wordt opnieuw gevraagd.",
  hostNotAllowed: () => "Je bent niet binnengelaten: deze kamer leidt alleen wie er groepen mag openen, en alleen waar de bot is en dat ook mag.",
  hostTooMany: () => "Er vragen nu te veel mensen tegelijk. Probeer het over een minuut opnieuw.",
  hostSilent: () => "De pagina om te leiden reageert niet. Probeer het zo opnieuw.",
  hostBlocked: () => "Deze app toont de pagina om te leiden niet. Probeer het in de Element van je organisatie, in een browser.",
  hostPage: () => "De pagina om te leiden",
  hostLeave: () => "De pagina om te leiden verlaten",
};
