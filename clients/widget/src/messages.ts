/**
 * Every word that the widget shows, as one function for each sentence, so that another language can order and bend
 * its words as it has to. English is here; each other language is a file of `words`, of which a page loads the one that it needs.
 * To add one: write another {@link Messages} there, and name it in {@link LANGUAGES}.
 */

import { apart, lister } from "./words/sentences.js";

/** The words of one language. Names are untrusted text, fit to be shown. */
export interface Messages {
  title: () => string;
  connecting: () => string;
  asking: () => string;
  incomplete: () => string;
  silent: () => string;
  silentWithLink: () => string;
  refused: () => string;
  none: () => string;
  warningTitle: () => string;
  warning: (sender: string) => string;
  agree: () => string;
  yourGroup: () => string;
  thisGroup: () => string;
  nextGroup: () => string;
  chooseGroup: () => string;
  otherGroups: () => string;
  people: (count: number) => string;
  with: (names: string[], more: number) => string;
  alone: () => string;
  task: () => string;
  join: (group: string) => string;
  open: (group: string) => string;
  toGroup: () => string;
  joinShort: () => string;
  openShort: () => string;
  onceMore: () => string;
  moved: () => string;
  more: (count: number) => string;
  back: () => string;
  help: () => string;
  helpCalled: (group: string) => string;
  report: () => string;
  reportLabel: () => string;
  reportSend: () => string;
  reported: (group: string) => string;
  notSent: (reason: string) => string;
  notOpened: () => string;
  openedBy: (sender: string, host: string | undefined) => string;
  timeLeft: () => string;
  ended: () => string;
  comeBack: () => string;
  newsOpened: (groups: string[], minutes: number | undefined) => string;
  newsMoved: (groups: string[]) => string;
  host: () => string;
  hostAsks: () => string;
  hostUnknown: () => string;
  hostNotAllowed: () => string;
  hostTooMany: () => string;
  hostSilent: () => string;
  hostBlocked: () => string;
  hostPage: () => string;
  hostLeave: () => string;
}

const list = lister("en");

/** English, which is always there. */
export const english: Messages = {
  title: () => "Break-out groups",
  connecting: () => "One moment …",
  asking: () => "Please press “Approve” in the window that has opened: without it, this page cannot show you your group.",
  incomplete: () =>
    "This widget's address does not say which room it is in. Whoever has added it finds the right address in its guide.",
  silent: () => "Your client does not answer this page, so it cannot show you your group. The announcement in the main room links to it.",
  silentWithLink: () => "Your client does not answer this page. These links work without it:",
  refused: () => "This page was not allowed to see the break-out groups. The announcement in the main room links to yours.",
  none: () => "No break-out groups are open now. When some open, you see yours here.",
  warningTitle: () => "Do you know who has opened these groups?",
  warning: (sender) =>
    `${apart(sender)} has opened break-out groups, and is no moderator of this room. The groups may be on servers that nobody here knows. Go on only if you expected this.`,
  agree: () => "Show the groups",
  yourGroup: () => "Your group",
  thisGroup: () => "You are here",
  nextGroup: () => "You are on your way to",
  chooseGroup: () => "Choose a group",
  otherGroups: () => "Other groups",
  people: (count) => (count === 1 ? "1 person" : `${count} people`),
  with: (names, more) => `With ${list(names, more > 0 ? `${more} more` : undefined)}`,
  alone: () => "Nobody else has this group so far.",
  task: () => "Your task",
  join: (group) => `Join ${apart(group)}`,
  open: (group) => `Go to ${apart(group)}`,
  toGroup: () => "Go to your group",
  joinShort: () => "Join",
  openShort: () => "Go there",
  onceMore: () => "If the room asks whether you would like to join, press “Join” there too.",
  moved: () => "You have another group now.",
  more: (count) => `Show ${count} more`,
  back: () => "Back to the main room",
  help: () => "Call for help",
  helpCalled: (group) => `Help has been called to ${apart(group)}.`,
  report: () => "Report",
  reportLabel: () => "What do you tell the main room?",
  reportSend: () => "Send the report",
  reported: (group) => `Your report is written down in ${apart(group)}, for the main room.`,
  notSent: (reason) => `That could not be sent: ${reason}`,
  notOpened: () => "The room could not be opened. This link may:",
  openedBy: (sender, host) => (host === undefined ? `Opened by ${apart(sender)}` : `Opened by ${apart(host)} through ${apart(sender)}`),
  timeLeft: () => "Time left",
  ended: () => "The break-out has ended.",
  comeBack: () => "Please come back to the main room.",
  newsOpened: (groups, minutes) => {
    const time = minutes === undefined ? "" : ` ${minutes === 1 ? "1 minute is" : `${minutes} minutes are`} left.`;
    return groups.length === 0
      ? `Break-out groups are open: choose one.${time}`
      : `Break-out groups are open. Yours is ${list(groups)}.${time}`;
  },
  newsMoved: (groups) => `You have another group now: ${list(groups)}.`,
  host: () => "Host this room",
  hostAsks: () => "Your client asks whether this page may know who you are. Please allow it.",
  hostUnknown: () => "Your client did not say who you are. Press “Host this room” and you are asked again.",
  hostNotAllowed: () => "You were not let in: only those host this room who may open groups in it, and only where the bot is and may, too.",
  hostTooMany: () => "Too many people are asking right now. Please try again in a minute.",
  hostSilent: () => "The host’s page does not answer. Please try again in a moment.",
  hostBlocked: () => "This client shows no host’s page. Try it in your organization’s Element, in a browser.",
  hostPage: () => "The host’s page",
  hostLeave: () => "Leave the host’s page",
};

/** The other languages, by their code, with the direction in which they are written. */
export const LANGUAGES = { ar: "rtl", de: "ltr", es: "ltr", fr: "ltr", it: "ltr", nl: "ltr", pl: "ltr", uk: "ltr" } as const;

/** What a page needs to know of a language. */
export interface Language {
  code: string;
  direction: "ltr" | "rtl";
  words: Messages;
}

/** What is spoken until something else is loaded. */
export const ENGLISH: Language = { code: "en", direction: "ltr", words: english };

/** Loads the file of a language, which stands beside the script. */
async function load(code: string): Promise<unknown> {
  const address = new URL(`words-${code}.js`, import.meta.url).href;
  return import(address);
}

/** Returns a client's language, or English where there is no such one, or it cannot be had. */
export async function languageOf(wanted: string, loaded: (code: string) => Promise<unknown> = load): Promise<Language> {
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? "";
  if (!Object.hasOwn(LANGUAGES, code)) {
    return ENGLISH;
  }
  try {
    const { words } = (await loaded(code)) as { words: Partial<Messages> };
    // A file of an older version may lack a sentence.
    return { code, direction: LANGUAGES[code as keyof typeof LANGUAGES], words: { ...english, ...words } };
  } catch {
    return ENGLISH;
  }
}

/** Returns a time that is left, as clocks show it. */
export function clockTime(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
