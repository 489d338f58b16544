/** The break-out event of the parent room, `m.breakout`: its content, and what is in it. */

import { compareCodePoints, compareNames } from "./order.js";

/** The event type in use while the MSC is unstable (MSC3985, Unstable prefix). */
export const UNSTABLE_TYPE = "org.matrix.msc3985.breakout";
/** The event type once the MSC is accepted (MSC3985, Proposal). */
export const STABLE_TYPE = "m.breakout";
/** The most rooms of one break-out. More could not be named in one event. */
export const MAX_ROOMS = 500;
/** The most bytes that the content of an event may hold, so that the event is accepted with what the homeserver adds. */
export const MAX_CONTENT_BYTES = 65_536 - 1_400;

/** The keys of what this project adds to the event. Everything works without them. @internal */
export const KEYS = {
  children: "m.breakout",
  session: "io.github.matrix_breakout.session",
  basedOn: "io.github.matrix_breakout.based_on",
  name: "io.github.matrix_breakout.name",
  task: "io.github.matrix_breakout.task",
  number: "io.github.matrix_breakout.number",
} as const;

/** The highest number that is read; nobody could say a higher one. */
const MAX_NUMBER = 9_999;

/**
 * The content of the parent's break-out event (MSC3985, Proposal): "a map of the child rooms along with their vias".
 *
 * An event that was never sent, a redacted one, `{}` and `{"m.breakout": {}}` all read as no children.
 */
export interface BreakoutEventContent {
  /** The children by room ID, in the order of these. */
  children: Map<string, Child>;
  /** Which session this is and when it ends. Our addition. */
  session?: Session | undefined;
  /** The event that was changed to make this one of it. Our addition. */
  basedOn?: string | undefined;
  /** What was in the event and could not be read. Never written. */
  dropped: Dropped[];
}

/** A room that the event names (MSC3985, Proposal). */
export interface Child {
  /** The servers through which the room can be joined. */
  via: string[];
  /** The users who are suggested to join this room. */
  users: string[];
  /** What to call the room before it is joined. Untrusted text. Our addition. */
  name?: string | undefined;
  /** What its people are to do, where that is not the task of the session. Untrusted text. Our addition. */
  task?: string | undefined;
  /** The number that the room claims. {@link numberedChildren} decides. Our addition. */
  number?: number | undefined;
}

/** A note of one break-out from open to end. Our addition: the MSC has no end time and no name for a session. */
export interface Session {
  /** Tells this session from every other. */
  id: string;
  /** When the host opened it, in milliseconds since the Unix epoch. */
  openedAt?: number | undefined;
  /** When it ends by itself; absolute, so that every client counts down alike. */
  endsAt?: number | undefined;
  /** When it was ended. Only in an emptied event. */
  endedAt?: number | undefined;
  /** How somebody gets a place who joins the parent while the session is open. */
  latecomers: "free" | "smallest";
  /** Whether ordinary members are not to write in the parent while the session is open. */
  quietMain: boolean;
  /** What the groups are to do, but for those with a task of their own. Untrusted text. */
  task?: string | undefined;
  /** The pattern by which the rooms of the groups are called, where it is not the usual one. */
  roomNames?: string | undefined;
  /** Whether the session had an end time. Only in an emptied event. */
  timed: boolean;
  /** The highest number that a child of this session has had so far. */
  numbers?: number | undefined;
  /**
   * Who runs the session, where the sender of the event is a bot that does it for them. Whoever may send the event can name
   * anybody: show it for a sender who needs no warning ({@link warns}), and give nobody powers for it.
   */
  host?: string | undefined;
  /**
   * The language of what goes into rooms for the session, as a tag like `pt-BR`; none is English. Whoever does not know it
   * speaks English, and keeps it.
   */
  language?: string | undefined;
}

/** A part of the event that could not be read. */
export type Dropped =
  /** The map of children is not a map. */
  | { what: "children" }
  /** A whole child. The key is untrusted text, shortened to 255 bytes. */
  | { what: "child"; key: string; reason: string }
  /** A field of a child that was read as empty, or an entry of it. */
  | { what: "field"; roomId: string; reason: string };

/** A child with the number that belongs to it. */
export interface NumberedChild extends Child {
  /** The child. */
  roomId: string;
  /** Its number, which stays with it for the whole session. */
  number: number;
}

/** Whether there is at least one child, whatever the time. */
export function isOpen(content: BreakoutEventContent): boolean {
  return content.children.size > 0;
}

/**
 * Whether there is at least one child and the end time, if there is one, has not passed. `now` is the time by the
 * homeserver's clock; see {@link HomeserverClock}.
 *
 * A passed end counts as ended whatever else happens, so that a session ends on time for everybody even when its host is
 * offline.
 */
export function isOpenAt(content: BreakoutEventContent, now: number): boolean {
  const endsAt = content.session?.endsAt;
  return isOpen(content) && (endsAt === undefined || now < endsAt);
}

/** Returns what the people of a child are to do: the child's own task, or that of the session. Untrusted text. */
export function taskOf(content: BreakoutEventContent, child: Child): string | undefined {
  return child.task ?? content.session?.task;
}

/**
 * Returns the children with their numbers, in the order of these, which is the order in which they are shown.
 *
 * Of two that claim one number the first has it, by name as a person counts. Those without a number come after the highest
 * that the session has had, in the same order; where no child has one, they are counted from 1.
 */
export function numberedChildren(content: BreakoutEventContent): NumberedChild[] {
  const byName = [...content.children].sort(
    ([leftId, left], [rightId, right]) =>
      (left.name !== undefined && right.name !== undefined
        ? compareNames(left.name, right.name)
        : Number(left.name === undefined) - Number(right.name === undefined)) || compareCodePoints(leftId, rightId),
  );
  const numbered = new Map<number, [string, Child]>();
  const others: [string, Child][] = [];
  let highest = 0;
  for (const entry of byName) {
    const { number } = entry[1];
    if (isNumber(number) && !numbered.has(number)) {
      numbered.set(number, entry);
      highest = Math.max(highest, number);
    } else {
      others.push(entry);
    }
  }
  if (highest > 0) {
    highest = Math.max(highest, notedNumber(content));
  }
  const next = numbersAfter((number) => numbered.has(number));
  for (const entry of others) {
    const number = next(highest);
    highest = Math.max(highest, number);
    numbered.set(number, entry);
  }
  return [...numbered]
    .sort(([left], [right]) => left - right)
    .map(([number, [roomId, child]]) => ({ ...child, roomId, number }));
}

/** Returns the number of the next child: one that no child of this session has had. */
export function nextNumber(content: BreakoutEventContent): number {
  const taken = new Set(numberedChildren(content).map(({ number }) => number));
  return numbersAfter((number) => taken.has(number))(highestNumber(content));
}

/** @internal */
export function highestNumber(content: BreakoutEventContent): number {
  return Math.max(numberedChildren(content).at(-1)?.number ?? 0, notedNumber(content));
}

function notedNumber(content: BreakoutEventContent): number {
  const noted = content.session?.numbers;
  return isNumber(noted) ? noted : 0;
}

/** @internal */
export function isNumber(number: unknown): number is number {
  return Number.isInteger(number) && Number(number) >= 1 && Number(number) <= MAX_NUMBER;
}

/** Returns what finds the number after another one; when there is none, the lowest that is free. @internal */
export function numbersAfter(isTaken: (number: number) => boolean): (highest: number) => number {
  // No number becomes free again, so that nobody has to look twice.
  let lowest = 1;
  return (highest) => {
    const next = highest + 1;
    if (isNumber(next) && !isTaken(next)) {
      return next;
    }
    while (lowest <= MAX_NUMBER && isTaken(lowest)) {
      lowest += 1;
    }
    return isNumber(lowest) ? lowest : next;
  };
}

/** Sorts what is kept by room ID, as it is read. @internal */
export function byRoomId(children: Iterable<[string, Child]>): Map<string, Child> {
  return new Map([...children].sort(([left], [right]) => compareCodePoints(left, right)));
}
