/** Polish, without a form of address where one can. */

import type { Messages } from "../messages.js";
import { apart, chooser, lister } from "./sentences.js";

const [list, form] = [lister("pl"), chooser("pl")];

export const words: Messages = {
  title: () => "Pokoje grup roboczych",
  connecting: () => "Chwileczkę…",
  asking: () => "Naciśnij „Zatwierdź” w oknie, które się otworzyło: bez tego ta strona nie może pokazać twojej grupy.",
  incomplete: () =>
    "Adres tego widżetu nie mówi, w którym jest pokoju. Właściwy adres znajduje się w poradniku dla tych, którzy go dodają.",
  silent: () => "Aplikacja nie odpowiada tej stronie, dlatego strona nie może pokazać twojej grupy. Prowadzi do niej ogłoszenie w pokoju głównym.",
  silentWithLink: () => "Aplikacja nie odpowiada tej stronie. Te linki działają i bez niej:",
  refused: () => "Tej stronie nie pozwolono zobaczyć grup. Do twojej prowadzi ogłoszenie w pokoju głównym.",
  none: () => "Teraz żadne grupy nie są otwarte. Gdy będą, zobaczysz tu swoją.",
  warningTitle: () => "Czy wiesz, kto otworzył te grupy?",
  warning: (sender) =>
    `Grupy otworzyła osoba ${apart(sender)}, która nie jest moderatorem tego pokoju. Mogą być na serwerach, których nikt tu nie zna. Idź dalej tylko wtedy, gdy było to zapowiedziane.`,
  agree: () => "Pokaż grupy",
  yourGroup: () => "Twoja grupa",
  thisGroup: () => "Jesteś tutaj",
  nextGroup: () => "Właśnie tam idziesz",
  chooseGroup: () => "Wybierz grupę",
  otherGroups: () => "Inne grupy",
  people: (count) => `${count} ${form(count, { one: "osoba", few: "osoby", other: "osób" })}`,
  with: (names, more) =>
    `W grupie: ${list(names, more > 0 ? `jeszcze ${more} ${form(more, { one: "osoba", few: "osoby", other: "osób" })}` : undefined)}`,
  alone: () => "Na razie nikt inny nie ma tej grupy.",
  task: () => "Twoje zadanie",
  join: (group) => `Dołącz: ${apart(group)}`,
  open: (group) => `Przejdź: ${apart(group)}`,
  toGroup: () => "Przejdź do swojej grupy",
  joinShort: () => "Dołącz",
  openShort: () => "Przejdź",
  onceMore: () => "Jeśli pokój pyta, czy chcesz dołączyć, naciśnij „Dołącz” także tam.",
  moved: () => "Masz teraz inną grupę.",
  more: (count) => `Pokaż więcej: ${count}`,
  back: () => "Wróć do pokoju głównego",
  help: () => "Poproś o pomoc",
  helpCalled: (group) => `Poproszono o pomoc: ${apart(group)}.`,
  report: () => "Wynik",
  reportLabel: () => "Co przekazujesz pokojowi głównemu?",
  reportSend: () => "Wyślij wynik",
  reported: (group) => `Twój wynik dla pokoju głównego zapisano tutaj: ${apart(group)}.`,
  notSent: (reason) => `Nie udało się tego wysłać: ${reason}`,
  notOpened: () => "Nie udało się otworzyć pokoju. Może otworzy go ten link:",
  openedBy: (sender, host) => (host === undefined ? `Grupy otworzyła osoba ${apart(sender)}` : `Grupy otworzyła osoba ${apart(host)} przez ${apart(sender)}`),
  timeLeft: () => "Pozostały czas",
  ended: () => "Praca w grupach się zakończyła.",
  comeBack: () => "Prosimy o powrót do pokoju głównego.",
  newsOpened: (groups, minutes) => {
    const unit = minutes === undefined ? "" : form(minutes, { one: "minuta", few: "minuty", other: "minut" });
    const time = minutes === undefined ? "" : ` Pozostały czas: ${minutes} ${unit}.`;
    return groups.length === 0 ? `Grupy są otwarte: wybierz jedną.${time}` : `Grupy są otwarte. Twoja to ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `Masz teraz inną grupę: ${list(groups)}.`,
  host: () => "Prowadź ten pokój",
  hostAsks: () => "Twoja aplikacja pyta, czy ta strona może wiedzieć, kim jesteś. Wyraź na to zgodę.",
  hostUnknown: () => "Twoja aplikacja nie podała, kim jesteś. Naciśnij „Prowadź ten pokój”, a zapyta ponownie.",
  hostNotAllowed: () => "Nie udało się wejść: ten pokój prowadzi tylko ktoś, kto może otwierać w nim grupy, i tylko tam, gdzie jest bot, który też to może.",
  hostTooMany: () => "W tej chwili pyta zbyt wiele osób. Spróbuj ponownie za minutę.",
  hostSilent: () => "Strona prowadzenia nie odpowiada. Spróbuj ponownie za chwilę.",
  hostBlocked: () => "Ta aplikacja nie pokazuje strony prowadzenia. Spróbuj w Elemencie swojej organizacji, w przeglądarce.",
  hostPage: () => "Strona prowadzenia",
  hostLeave: () => "Opuść stronę prowadzenia",
};
