/** What is to be seen, without words and without a page. */

import { type Offer, type OfferedChild, isGroup, label, roomLink } from "matrix-breakout";

import type { Model } from "./model.js";

/** How many people of a group are named. */
const NAMED = 30;
/** How many servers a link names. */
const MOST_VIA = 10;

/** What is to be seen. */
export type View =
  /** Nothing was heard of the client yet. */
  | { is: "connecting" }
  /** The user is being asked what the widget may. */
  | { is: "asking" }
  /** The widget's address does not say in which room it is, or for whom. */
  | { is: "incomplete" }
  /** The client does not answer, or there is none. What is known is a link. */
  | { is: "silent"; main: string | undefined; group: string | undefined }
  /** The widget may not read the break-out. */
  | { is: "refused"; main: string | undefined }
  /** No break-out is open. */
  | { is: "none" }
  /** Somebody unknown has opened a break-out (MSC3985, Security). Nothing of it is shown. */
  | { is: "warning"; sender: string }
  | OfferView
  /** It has ended. */
  | { is: "ended"; main: string; navigates: boolean; isAway: boolean };

/** The break-out that is open. */
export interface OfferView {
  is: "offer";
  /** The session; empty where the host's client does not tell. */
  session: string;
  /** The groups that are the user's, and the one that they are in. */
  top: GroupView[];
  /** Those of them that are shown of the others. */
  others: GroupView[];
  /** How many others there are besides. */
  moreOthers: number;
  /** What all are to do, where the user has no group. */
  task: string | undefined;
  /** Where the user is on the way to, or in. */
  current: string | undefined;
  /** What to say about it: they have another group now; the client will ask once more. */
  note: "moved" | "once_more" | undefined;
  /** Who has opened it, and for whom. */
  openedBy: { sender: string; host: string | undefined };
  /** When it ends by itself. */
  endsAt: number | undefined;
  /** A link to the main room. */
  main: string;
  /** Whether the client shows rooms when asked; else links do. */
  navigates: boolean;
}

/** One group. */
export interface GroupView {
  /** The room. */
  roomId: string;
  /** What to call it. Untrusted text, fit to be shown. */
  label: string;
  /** Who is suggested beside the user, as far as they are named. Untrusted text, fit to be shown. */
  people: string[];
  /** How many people are suggested besides. */
  morePeople: number;
  /** How many people are suggested in all. */
  count: number;
  /** What its people are to do. Untrusted text, fit to be shown. */
  task: string | undefined;
  /** The link that joins it. */
  link: string;
  /** Whether it is suggested to the user. */
  isOwn: boolean;
  /** Whether the user is in it. */
  isJoined: boolean;
  /** Whether help can be called there, and something reported. */
  canCall: boolean;
}

/** Returns what is to be seen at a time by the homeserver's clock. */
export function viewOf(model: Model, now: number): View {
  const { room, user, mainLink, groupLink } = model.params;
  if (model.connection === "silent") {
    return { is: "silent", main: mainLink, group: groupLink };
  }
  if (model.connection === "waiting") {
    return { is: "connecting" };
  }
  if (room === undefined || user === undefined || mainLink === undefined) {
    return { is: "incomplete" };
  }
  if (model.connection === "asking") {
    return { is: "asking" };
  }
  if (!model.mayRead) {
    return { is: "refused", main: mainLink };
  }
  const offer = model.offer(now);
  if (offer === undefined) {
    return model.wasOpen
      ? { is: "ended", main: mainLink, navigates: model.mayNavigate, isAway: model.going !== undefined }
      : { is: "none" };
  }
  if (offer.warns && !model.isAgreed(offer.sender)) {
    return { is: "warning", sender: label(undefined, offer.sender) };
  }
  return offerView(model, offer, mainLink);
}

function offerView(model: Model, offer: Offer, main: string): OfferView {
  const groups = offer.children.filter(({ standing }) => isGroup(standing));
  const own = groups.filter(({ suggested }) => suggested);
  const current =
    groups.find(({ roomId }) => roomId === model.going) ??
    // Where everybody chooses, whoever is in a group has chosen it.
    (own.length > 0 ? own : groups).find(({ roomId }) => model.isJoined(roomId));
  const top = current === undefined || own.includes(current) ? own : [...own, current];
  const others = groups.filter((group) => !top.includes(group));
  const shown = others.slice(0, model.shownOthers);
  const group = (child: OfferedChild, named: number): GroupView => {
    const mates = child.users.filter((user) => user !== model.params.user);
    const { roomId, label, task, via, users, suggested } = child;
    const isJoined = model.isJoined(roomId);
    return {
      roomId,
      label,
      people: shortNames(mates).slice(0, named),
      morePeople: Math.max(0, mates.length - named),
      count: users.length,
      task,
      link: roomLink(roomId, via.slice(0, MOST_VIA)),
      isOwn: suggested,
      isJoined,
      canCall: child === current && isJoined && model.maySend,
    };
  };
  return {
    is: "offer",
    session: offer.session?.id ?? "",
    top: top.map((child) => group(child, NAMED)),
    others: shown.map((child) => group(child, 0)),
    moreOthers: others.length - shown.length,
    task: top.length === 0 ? offer.session?.task : undefined,
    current: current?.roomId,
    note: model.isMoved ? "moved" : current !== undefined && !model.isJoined(current.roomId) ? "once_more" : undefined,
    openedBy: {
      sender: shortName(offer.sender),
      // Whoever may send the event can name anybody: it is shown for a sender who needs no warning.
      host: offer.warns || offer.session?.host === undefined ? undefined : shortName(offer.session.host),
    },
    endsAt: offer.endsAt,
    main,
    navigates: model.mayNavigate,
  };
}

/**
 * Shortens user IDs as people read them: without the server's name, but for namesakes. What people call themselves is not
 * asked for, since a client shows that of everybody in every room to who may read it in one.
 */
export function shortNames(users: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const user of users) {
    counts.set(shortName(user), (counts.get(shortName(user)) ?? 0) + 1);
  }
  return users.map((user) => (counts.get(shortName(user)) === 1 ? shortName(user) : label(undefined, user)));
}

function shortName(user: string): string {
  const whole = label(undefined, user);
  const colon = whole.indexOf(":");
  return colon > 1 ? whole.slice(1, colon) : whole;
}

/** Returns how much time is left, in whole seconds, rounded up so that the last second is seen. */
export function secondsLeft(view: View, now: number): number | undefined {
  return view.is === "offer" && view.endsAt !== undefined ? Math.max(0, Math.ceil((view.endsAt - now) / 1_000)) : undefined;
}

/** What is said aloud, since somebody who does not see the page would miss it: never the time as it passes. */
export type News = "opened" | "moved" | "ended" | "warning" | "silent" | "refused";

/** Returns what has happened between two views that is to be said aloud. */
export function newsOf(before: View, after: View): News | undefined {
  if (after.is === "offer") {
    const isNew = before.is !== "offer" || before.session !== after.session;
    return isNew ? "opened" : after.note === "moved" && before.note !== "moved" ? "moved" : undefined;
  }
  const isNews = after.is === "ended" || after.is === "warning" || after.is === "silent" || after.is === "refused";
  return isNews && before.is !== after.is ? after.is : undefined;
}
