/** German, to one person of a class. */

import type { Messages } from "../messages.js";
import { apart, lister } from "./sentences.js";

const list = lister("de");

export const words: Messages = {
  title: () => "Gruppenräume",
  connecting: () => "Einen Moment …",
  asking: () => "Drücke in dem Fenster, das sich geöffnet hat, auf „Genehmigen“: Sonst kann diese Seite dir deine Gruppe nicht zeigen.",
  incomplete: () =>
    "In der Adresse dieses Widgets steht nicht, in welchem Raum es ist. Wer es hinzugefügt hat, findet die richtige Adresse in der Anleitung.",
  silent: () => "Deine App antwortet dieser Seite nicht, und so kann sie dir deine Gruppe nicht zeigen. Die Ankündigung im Hauptraum führt dorthin.",
  silentWithLink: () => "Deine App antwortet dieser Seite nicht. Diese Links gehen auch so:",
  refused: () => "Diese Seite darf die Gruppen nicht sehen. Die Ankündigung im Hauptraum führt zu deiner.",
  none: () => "Gerade sind keine Gruppen offen. Sobald welche offen sind, siehst du hier deine.",
  warningTitle: () => "Weißt du, wer diese Gruppen eröffnet hat?",
  warning: (sender) =>
    `${apart(sender)} hat Gruppen eröffnet und ist in diesem Raum nicht Moderator. Die Gruppen können auf Servern sein, die hier niemand kennt. Geh nur weiter, wenn du das erwartet hast.`,
  agree: () => "Gruppen zeigen",
  yourGroup: () => "Deine Gruppe",
  thisGroup: () => "Hier bist du",
  nextGroup: () => "Dorthin gehst du gerade",
  chooseGroup: () => "Wähle eine Gruppe",
  otherGroups: () => "Andere Gruppen",
  people: (count) => (count === 1 ? "1 Person" : `${count} Personen`),
  with: (names, more) => `Mit ${list(names, more > 0 ? (more === 1 ? "1 weiteren Person" : `${more} weiteren`) : undefined)}`,
  alone: () => "Bisher ist sonst niemand für diese Gruppe vorgesehen.",
  task: () => "Deine Aufgabe",
  join: (group) => `${apart(group)} betreten`,
  open: (group) => `Zu ${apart(group)}`,
  toGroup: () => "Zu deiner Gruppe",
  joinShort: () => "Betreten",
  openShort: () => "Dorthin",
  onceMore: () => "Wenn der Raum fragt, ob du ihn betreten möchtest, drücke auch dort auf „Betreten“.",
  moved: () => "Du hast jetzt eine andere Gruppe.",
  more: (count) => `${count} weitere zeigen`,
  back: () => "Zurück in den Hauptraum",
  help: () => "Um Hilfe bitten",
  helpCalled: (group) => `In ${apart(group)} wurde um Hilfe gebeten.`,
  report: () => "Ergebnis",
  reportLabel: () => "Was sagst du dem Hauptraum?",
  reportSend: () => "Ergebnis senden",
  reported: (group) => `Dein Ergebnis für den Hauptraum steht jetzt hier: ${apart(group)}.`,
  notSent: (reason) => `Das konnte nicht gesendet werden: ${reason}`,
  notOpened: () => "Der Raum konnte nicht geöffnet werden. Vielleicht geht dieser Link:",
  openedBy: (sender, host) => (host === undefined ? `Eröffnet von ${apart(sender)}` : `Eröffnet von ${apart(host)} über ${apart(sender)}`),
  timeLeft: () => "Verbleibende Zeit",
  ended: () => "Die Gruppenarbeit ist beendet.",
  comeBack: () => "Komm bitte zurück in den Hauptraum.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` Noch ${minutes === 1 ? "1 Minute" : `${minutes} Minuten`}.`;
    return groups.length === 0 ? `Die Gruppen sind offen: Wähle eine.${time}` : `Die Gruppen sind offen. Deine ist ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Du hast jetzt eine andere Gruppe: ${list(groups)}.`,
  host: () => "Diesen Raum leiten",
  hostAsks: () => "Deine App fragt, ob diese Seite wissen darf, wer du bist. Bitte erlaube es.",
  hostUnknown: () => "Deine App hat nicht gesagt, wer du bist. Mit „Diesen Raum leiten“ wirst du noch einmal gefragt.",
  hostNotAllowed: () => "Du wurdest nicht eingelassen: Diesen Raum leitet nur, wer darin Gruppen eröffnen darf, und nur dort, wo auch der Bot ist und es darf.",
  hostTooMany: () => "Gerade fragen zu viele. Versuche es in einer Minute noch einmal.",
  hostSilent: () => "Die Seite zum Leiten antwortet nicht. Versuche es gleich noch einmal.",
  hostBlocked: () => "Diese App zeigt die Seite zum Leiten nicht. Versuche es im Element deiner Organisation, im Browser.",
  hostPage: () => "Die Seite zum Leiten",
  hostLeave: () => "Die Seite zum Leiten verlassen",
};
