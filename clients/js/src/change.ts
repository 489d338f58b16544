/** Changes of a break-out that is open. */

import {
  type BreakoutEventContent,
  type Child,
  MAX_CONTENT_BYTES,
  MAX_ROOMS,
  byRoomId,
  highestNumber,
  isOpenAt,
  nextNumber,
  numberedChildren,
} from "./event.js";
import { meaning, place, roomsOf } from "./merge.js";
import { compareCodePoints } from "./order.js";
import { visibleName } from "./text.js";
import { BreakoutError, contentBytes, writeNumbers } from "./write.js";

/** One change of an open break-out. Applying it again changes nothing. */
export type Change =
  /** Suggests one child to somebody, and no other. */
  | { change: "move"; user: string; roomId: string }
  /** Suggests the smallest child to somebody who has none yet. */
  | { change: "place"; user: string }
  /** Suggests no child to somebody any more. */
  | { change: "withdraw"; user: string }
  /** Names one more child. The room must have been made. */
  | { change: "add"; roomId: string; child: Child }
  /** Names a child no longer. Its people are dealt to the smallest of the others. */
  | { change: "close"; roomId: string }
  /** Calls a child something else. */
  | { change: "rename"; roomId: string; name: string }
  /** Makes the session end by itself at another time, or, without one, not at all. */
  | { change: "set_end"; endsAt: number | undefined };

/** Why a change cannot be applied. */
export type Refusal =
  | "unknown_child"
  | "last_child"
  | "too_many_rooms"
  | "no_via"
  | "no_name"
  | "name_taken"
  | "no_session"
  | "end_passed"
  | "too_large";

/** What becomes of a change: it is in the event, was so already, was undone by a later one of these, or cannot be. */
export type Outcome = "done" | "already_so" | "overruled" | Refusal;

/** What is known when a break-out is changed. */
export interface ChangeCircumstances {
  /** The ID of the break-out event that was read. */
  basedOn: string;
  /** The host's own server. A child that cannot be joined through any server gets it. */
  server: string;
  /** The present time by the homeserver's clock. */
  now: number;
  /** Children into which nobody is dealt: they are no rooms that people can be sent to. See {@link isGroup}. */
  noGroups?: ReadonlySet<string> | undefined;
}

/** A break-out after changes. */
export interface Changed {
  /** What is to be sent; `undefined` if there is nothing to send. */
  content: BreakoutEventContent | undefined;
  /** What becomes of each change, in their order. */
  outcomes: Outcome[];
  /** Who got another place, by the room that they are suggested now. */
  moved: Map<string, string[]>;
}

/**
 * Applies changes to the break-out that was read, one after another. What cannot be is left out, and the others are applied.
 *
 * Whether it may be changed at all is for {@link allows} to say. Another host may write at the same time: look at what is
 * present afterwards, and {@link mergeBreakouts} says what both wanted.
 *
 * @throws {@link BreakoutError} when no break-out is open.
 */
export function changeBreakout(
  read: BreakoutEventContent,
  changes: readonly Change[],
  circumstances: ChangeCircumstances,
): Changed {
  const { now, noGroups = new Set<string>() } = circumstances;
  if (!isOpenAt(read, now)) {
    throw new BreakoutError("not_open", "no break-out is open");
  }
  let content = writable(read, circumstances);
  let bytes = contentBytes(content);
  const refusals = changes.map((change) => {
    const changed = copy(content);
    const refusal = apply(changed, change, now, noGroups);
    if (refusal !== undefined || meaning(content) === meaning(changed)) {
      return refusal;
    }
    const hasVia = [...changed.children.values()].every(({ via }) => via.length > 0);
    const after = hasVia ? contentBytes(changed) : Infinity;
    // What is too large already may still become smaller.
    if (after > MAX_CONTENT_BYTES && after > bytes) {
      return "too_large";
    }
    [content, bytes] = [changed, after];
    return undefined;
  });
  const isSame = meaning(read) === meaning(content);
  content = isSame ? read : writable(content, circumstances);
  return {
    content: isSame ? undefined : content,
    outcomes: changes.map((change, index) => {
      const refusal = refusals[index];
      if (refusal !== undefined) {
        return refusal;
      }
      if (!isIn(content, change)) {
        return "overruled";
      }
      return isIn(read, change) ? "already_so" : "done";
    }),
    moved: moved(changes, read, content),
  };
}

function writable(read: BreakoutEventContent, { basedOn, server }: ChangeCircumstances): BreakoutEventContent {
  const content: BreakoutEventContent = { ...copy(read), basedOn, dropped: [] };
  for (const child of content.children.values()) {
    if (child.via.length === 0) {
      child.via.push(server);
    }
  }
  writeNumbers(content);
  return content;
}

function copy(content: BreakoutEventContent): BreakoutEventContent {
  const children = [...content.children].map(([roomId, child]): [string, Child] => [
    roomId,
    { ...child, via: [...child.via], users: [...child.users] },
  ]);
  return { ...content, children: new Map(children), session: content.session && { ...content.session } };
}

function apply(
  content: BreakoutEventContent,
  change: Change,
  now: number,
  noGroups: ReadonlySet<string>,
): Refusal | undefined {
  const { children, session } = content;
  const withdraw = (user: string): void => {
    for (const child of children.values()) {
      child.users = child.users.filter((suggested) => suggested !== user);
    }
  };
  switch (change.change) {
    case "move": {
      const to = children.get(change.roomId);
      if (to === undefined) {
        return "unknown_child";
      }
      const stays = to.users.includes(change.user);
      const { users } = to;
      withdraw(change.user);
      to.users = stays ? users : [...users, change.user];
      return undefined;
    }
    case "place":
      place(content, change.user, noGroups);
      return undefined;
    case "withdraw":
      withdraw(change.user);
      return undefined;
    case "add":
      return add(content, change.roomId, change.child);
    case "close": {
      const closed = children.get(change.roomId);
      if (closed !== undefined && children.size === 1) {
        return "last_child";
      }
      children.delete(change.roomId);
      for (const user of closed?.users ?? []) {
        place(content, user, noGroups);
      }
      return undefined;
    }
    case "rename": {
      const { roomId, name } = change;
      const child = children.get(roomId);
      if (child === undefined) {
        return "unknown_child";
      }
      if (visibleName(name) === undefined) {
        return "no_name";
      }
      if ([...children].some(([other, taken]) => other !== roomId && taken.name === name)) {
        return "name_taken";
      }
      child.name = name;
      return undefined;
    }
    case "set_end":
      if (session === undefined) {
        return "no_session";
      }
      if (change.endsAt !== undefined && change.endsAt <= now) {
        return "end_passed";
      }
      session.endsAt = change.endsAt;
      return undefined;
  }
}

function add(content: BreakoutEventContent, roomId: string, added: Child): Refusal | undefined {
  if (content.children.has(roomId)) {
    return undefined;
  }
  if (content.children.size >= MAX_ROOMS) {
    return "too_many_rooms";
  }
  if (added.via.length === 0) {
    return "no_via";
  }
  writeNumbers(content);
  // A room that was closed comes back with the number that it had; no other room gets one that was given.
  const isTaken = numberedChildren(content).some(({ number }) => number === added.number);
  const isItsOwn = added.number !== undefined && added.number <= highestNumber(content) && !isTaken;
  const number = isItsOwn ? added.number : nextNumber(content);
  const child = { ...added, via: [...added.via], users: [...added.users], number };
  content.children = byRoomId([...content.children, [roomId, child]]);
  writeNumbers(content);
  return undefined;
}

/** Whether this is what the content says, however it came to say so. */
function isIn(content: BreakoutEventContent, change: Change): boolean {
  switch (change.change) {
    case "move": {
      const rooms = roomsOf(content, change.user);
      return rooms.length === 1 && rooms[0] === change.roomId;
    }
    case "place":
      return roomsOf(content, change.user).length > 0;
    case "withdraw":
      return roomsOf(content, change.user).length === 0;
    case "add":
      return content.children.has(change.roomId);
    case "close":
      return !content.children.has(change.roomId);
    case "rename":
      return content.children.get(change.roomId)?.name === change.name;
    case "set_end":
      return content.session !== undefined && content.session.endsAt === change.endsAt;
  }
}

function moved(
  changes: readonly Change[],
  before: BreakoutEventContent,
  after: BreakoutEventContent,
): Map<string, string[]> {
  const concerned = changes.flatMap((change) => {
    switch (change.change) {
      case "move":
      case "place":
        return [change.user];
      case "close":
        return before.children.get(change.roomId)?.users ?? [];
      default:
        return [];
    }
  });
  const rooms = new Map<string, string[]>();
  for (const user of [...new Set(concerned)].sort(compareCodePoints)) {
    const had = roomsOf(before, user);
    for (const roomId of roomsOf(after, user).filter((room) => !had.includes(room))) {
      rooms.set(roomId, [...(rooms.get(roomId) ?? []), user]);
    }
  }
  return rooms;
}
