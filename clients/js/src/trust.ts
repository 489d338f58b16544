/** What is known of the sender of a break-out event, and what may be done with what they sent (MSC3985, Security). */

import { type Json, object, string } from "./read.js";

/**
 * How far the sender of a break-out event is to be trusted (MSC3985, Security): it is this user; they can moderate the
 * parent; this user has a direct chat with them; or neither, and the MSC asks for a warning.
 */
export type Trust = "self" | "moderator" | "contact" | "unknown";

/**
 * A power level. `Infinity` is that of a creator of a room of version 12 or later
 * ([MSC4289](https://github.com/matrix-org/matrix-spec-proposals/pull/4289)).
 */
export type PowerLevel = number;

/** Says what `own` knows of `sender`, who has this power in the parent now (MSC3985, Security). */
export function trustOf(sender: string, own: string, power: PowerLevel, isContact: boolean): Trust {
  if (sender === own) {
    return "self";
  }
  if (isModerator(power)) {
    return "moderator";
  }
  return isContact ? "contact" : "unknown";
}

/**
 * Whether the offer must carry a warning, is never joined automatically, and nothing may be fetched from its `via` servers
 * before the user agrees (MSC3985, Security: "the client should warn the user").
 */
export function warns(trust: Trust): boolean {
  return trust === "unknown";
}

/** Whether it is a host of the room for everybody: this user, or a moderator. A contact is known to this user only. */
export function isHost(trust: Trust): boolean {
  return trust === "self" || trust === "moderator";
}

/** Whether somebody with this power level can moderate: 50 at least. */
export function isModerator(power: PowerLevel): boolean {
  return power >= 50;
}

/**
 * Returns somebody's power level in a room, by its create event and the content of its power levels, if it has any. What
 * cannot be read counts as left out.
 */
export function powerLevel(
  create: { sender: string; content: unknown },
  powerLevels: unknown,
  userId: string,
): PowerLevel {
  const content = object(create.content) ?? {};
  const version = string(content["room_version"]) ?? "1";
  const creator = string(content["creator"]) ?? create.sender;
  // Versions that are no numbers are newer than this, or nobody has them.
  if (!/^([1-9]|1[01])$/.test(version)) {
    const more = content["additional_creators"];
    if (userId === creator || (Array.isArray(more) && more.includes(userId))) {
      return Infinity;
    }
  } else if (object(powerLevels) === undefined && userId === creator) {
    return 100;
  }
  const levels: Json = object(powerLevels) ?? {};
  const users = object(levels["users"]) ?? {};
  const own = Object.hasOwn(users, userId) ? users[userId] : undefined;
  return level(own) ?? level(levels["users_default"]) ?? 0;
}

/** In rooms of before version 10, a level may be a text. */
function level(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\s*[+-]?[0-9]+\s*$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

/** On whose wish something is done: nobody's, a person's, or a person's who takes a stranger's break-out over. */
export type Wish = "nobody" | "asked" | "take_over";

/** What is to be done with a break-out that is open: it is changed; it is ended; it is ended after its own end time. */
export type Deed = "change" | "end" | "end_after_its_time";

/**
 * Decides whether something may be done with a break-out that somebody of this trust has sent. Whoever sends the event again
 * puts their own name under all of it, and everybody's client then trusts it as theirs.
 *
 * `byModerator` says whether this user moderates the parent, which counts for ending only.
 */
export function allows(trust: Trust, deed: Deed, wish: Wish, byModerator = false): boolean {
  if (trust === "self" || (trust === "moderator" && deed === "end_after_its_time")) {
    return true;
  }
  if (trust === "moderator" || (deed === "end" && byModerator)) {
    return wish !== "nobody";
  }
  return wish === "take_over";
}
