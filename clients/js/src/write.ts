/** What a host sends: one exact form, whatever was read. */

import {
  type BreakoutEventContent,
  type Child,
  KEYS,
  MAX_CONTENT_BYTES,
  MAX_ROOMS,
  type Session,
  highestNumber,
  byRoomId,
  numberedChildren,
} from "./event.js";
import type { Json } from "./read.js";
import { MAX_TASK_CHARS, trim, utf8Bytes } from "./text.js";

/** Why something is not sent. */
export type ErrorCode =
  /** A child has no `via`: nobody on another server could join it. */
  | "missing_via"
  /** A break-out needs at least one room. */
  | "no_rooms"
  /** More rooms than one event can name. */
  | "too_many_rooms"
  /** One room is named twice. */
  | "room_twice"
  /** A task has more than 500 characters. */
  | "task_too_long"
  /** The event would be larger than a homeserver accepts. */
  | "too_large"
  /** Another break-out is open. */
  | "already_open"
  /** No break-out is open, or its time has passed. */
  | "not_open"
  /** The offer carries the MSC's warning, and the user has not agreed. */
  | "not_agreed"
  /** It is somebody else's break-out. */
  | "not_yours"
  /** The room cannot be joined: it is the parent, a space, or the like. */
  | "not_a_group";

/** Something that is not sent or done, and why. */
export class BreakoutError extends Error {
  override readonly name = "BreakoutError";

  /** Creates the error. */
  constructor(
    /** Why, for programs. */
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A room that has been made, to be opened as a child. */
export interface RoomToOpen {
  /** The room. */
  roomId: string;
  /** What the group is called. */
  name: string;
  /** The servers through which the room can be joined; the host's own if left out. */
  via?: readonly string[] | undefined;
  /** Who is suggested to join it. */
  users?: readonly string[] | undefined;
  /** What its people are to do, if that is not the task of all. */
  task?: string | undefined;
}

/** A session that is to be opened. */
export interface SessionToOpen {
  /** The rooms, in the order of their numbers. */
  rooms: readonly RoomToOpen[];
  /** The host's own server. */
  server: string;
  /** Tells this session from every other: any text of 1 to 255 bytes, ours have 16. */
  id: string;
  /** The present time by the homeserver's clock. */
  openedAt: number;
  /** When it ends by itself, if it does. */
  endsAt?: number | undefined;
  /** What all are to do. */
  task?: string | undefined;
}

/**
 * Builds the content that opens a break-out in rooms that have been made (MSC3985, Proposal): "their client should first
 * create those rooms and then send an m.breakout event". {@link writeBreakout} makes JSON of it.
 *
 * @throws {@link BreakoutError} when there are no rooms or too many, one twice, a task is too long, or the event too large.
 */
export function openBreakout(plan: SessionToOpen): BreakoutEventContent {
  const { rooms, server, id, openedAt, endsAt, task } = plan;
  if (rooms.length === 0) {
    throw new BreakoutError("no_rooms", "there are no rooms");
  }
  if (rooms.length > MAX_ROOMS) {
    throw new BreakoutError("too_many_rooms", `at most ${MAX_ROOMS} rooms fit`);
  }
  for (const text of [...rooms.map((room) => room.task), task]) {
    if ([...trim(text ?? "")].length > MAX_TASK_CHARS) {
      throw new BreakoutError("task_too_long", `a task has at most ${MAX_TASK_CHARS} characters`);
    }
  }
  const children = byRoomId(
    rooms.map((room, index): [string, Child] => [
      room.roomId,
      {
        via: room.via?.length ? [...room.via] : [server],
        users: [...(room.users ?? [])],
        name: room.name,
        task: room.task === task ? undefined : room.task,
        number: index + 1,
      },
    ]),
  );
  if (children.size < rooms.length) {
    throw new BreakoutError("room_twice", "a room comes twice");
  }
  const isAnybodySuggested = rooms.some((room) => room.users?.length);
  const content: BreakoutEventContent = {
    children,
    session: {
      id,
      openedAt,
      endsAt,
      latecomers: isAnybodySuggested ? "smallest" : "free",
      quietMain: false,
      task,
      timed: false,
    },
    dropped: [],
  };
  writeNumbers(content);
  const bytes = contentBytes(content);
  if (bytes > MAX_CONTENT_BYTES) {
    throw new BreakoutError("too_large", `it would hold ${bytes} of ${MAX_CONTENT_BYTES} bytes`);
  }
  return content;
}

/**
 * Builds the content that ends a session (MSC3985, Proposal): "The m.breakout state event can be emptied, so that the parent
 * no longer links to the children". Our note of the session is kept, so that a later reader knows which has ended.
 */
export function endBreakout(content: BreakoutEventContent, now: number): BreakoutEventContent {
  const { session } = content;
  return {
    children: new Map(),
    session: session && {
      ...session,
      endsAt: undefined,
      endedAt: now,
      latecomers: "free",
      task: undefined,
      timed: session.timed || session.endsAt !== undefined,
      numbers: undefined,
    },
    dropped: [],
  };
}

/**
 * Writes the content of a break-out event in its one exact form (MSC3985, Proposal): the unprefixed inner key, `via` never
 * empty, `users` always there, because the MSC's author's implementation needs it.
 *
 * @throws {@link BreakoutError} when a child has no `via`.
 */
export function writeBreakout(content: BreakoutEventContent): Json {
  const children: Json = {};
  for (const [roomId, { via, users, name, task, number }] of content.children) {
    if (via.length === 0) {
      throw new BreakoutError("missing_via", `${roomId} has no via`);
    }
    children[roomId] = defined({ via, users, [KEYS.name]: name, [KEYS.task]: task, [KEYS.number]: number });
  }
  return defined({
    [KEYS.children]: children,
    [KEYS.session]: content.session && writeSession(content.session),
    [KEYS.basedOn]: content.basedOn,
  });
}

/** @internal */
export function writeSession(session: Session): Json {
  const { id, openedAt, endsAt, endedAt, latecomers, quietMain, task, roomNames, timed, numbers, host, language } = session;
  return defined({
    id,
    opened_at: openedAt,
    ends_at: endsAt,
    ended_at: endedAt,
    latecomers: latecomers === "free" ? undefined : latecomers,
    quiet_main: quietMain || undefined,
    task,
    room_names: roomNames,
    timed: timed || undefined,
    numbers,
    host,
    language,
  });
}

/** Counts the bytes of a content as it is sent; it must hold no more than {@link MAX_CONTENT_BYTES}. */
export function contentBytes(content: BreakoutEventContent): number {
  return utf8Bytes(JSON.stringify(writeBreakout(content)));
}

/**
 * Writes down which number each child has, so that whatever happens to others does not change it. An event that would be too
 * large by it is left without any number. @internal
 */
export function writeNumbers(content: BreakoutEventContent): void {
  const numbered = numberedChildren(content);
  const highest = highestNumber(content);
  for (const { roomId, number } of numbered) {
    const child = content.children.get(roomId);
    if (child !== undefined) {
      child.number = number;
    }
  }
  if (content.session !== undefined) {
    content.session.numbers = highest > 0 ? highest : undefined;
  }
  if ([...content.children.values()].every(({ via }) => via.length > 0) && contentBytes(content) > MAX_CONTENT_BYTES) {
    for (const child of content.children.values()) {
      child.number = undefined;
    }
  }
}

function defined(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
