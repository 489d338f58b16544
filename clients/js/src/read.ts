/** Reads what any room member could have put into a break-out event. */

import {
  type BreakoutEventContent,
  type Child,
  type Dropped,
  KEYS,
  type Session,
  STABLE_TYPE,
  UNSTABLE_TYPE,
  byRoomId,
  isNumber,
  isOpenAt,
} from "./event.js";
import { isEventId, isRoomId, isServerName, isUserId } from "./identifiers.js";
import { compareCodePoints } from "./order.js";
import { readTask, trim, utf8Bytes } from "./text.js";

/** The longest session ID that is read, and the most that is quoted of what could not be read, in bytes. */
const MAX_ID_BYTES = 255;

/** An object of JSON, as it is sent. */
export type Json = Record<string, unknown>;

/** Returns what is an object; of lists and everything else, nothing. @internal */
export function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** @internal */
export function string(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Reads a whole number from zero. @internal */
export function natural(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}

/**
 * Reads any JSON as the content of a break-out event (MSC3985, Proposal).
 *
 * This never fails: whatever cannot be read is in {@link BreakoutEventContent.dropped}, and the rest is kept. The MSC leaves
 * open whether the inner key takes the prefix; the unprefixed one wins where it has children.
 */
export function readBreakout(content: unknown): BreakoutEventContent {
  const json = object(content) ?? {};
  const dropped: Dropped[] = [];
  let children = new Map<string, Child>();
  for (const key of [KEYS.children, UNSTABLE_TYPE]) {
    if (children.size === 0) {
      children = readChildren(json[key], dropped);
    }
  }
  const basedOn = string(json[KEYS.basedOn]);
  return {
    children,
    session: readSession(json[KEYS.session]),
    basedOn: basedOn !== undefined && isEventId(basedOn) ? basedOn : undefined,
    dropped,
  };
}

/**
 * Chooses between the contents under the two event types: the stable one wins when it is open, else the unstable one if
 * that is, else whichever says that a session has ended (MSC3985, Unstable prefix).
 *
 * `undefined` stands for a type that the room has no event of.
 */
export function chooseBreakout(
  stable: BreakoutEventContent | undefined,
  unstable: BreakoutEventContent | undefined,
  now: number,
): { type: typeof STABLE_TYPE | typeof UNSTABLE_TYPE; content: BreakoutEventContent } {
  const isUnstable =
    (stable === undefined || !isOpenAt(stable, now)) &&
    (stable === undefined || (unstable !== undefined && (isOpenAt(unstable, now) || unstable.session !== undefined)));
  return isUnstable
    ? { type: UNSTABLE_TYPE, content: unstable ?? readBreakout({}) }
    : { type: STABLE_TYPE, content: stable ?? readBreakout({}) };
}

function readChildren(value: unknown, dropped: Dropped[]): Map<string, Child> {
  const json = object(value);
  if (json === undefined) {
    if (value !== undefined && value !== null) {
      dropped.push({ what: "children" });
    }
    return new Map();
  }
  const children: [string, Child][] = [];
  for (const key of Object.keys(json).sort(compareCodePoints)) {
    const child = object(json[key]);
    if (!isRoomId(key)) {
      dropped.push({ what: "child", key: shortened(key), reason: "not a room ID" });
    } else if (child === undefined) {
      dropped.push({ what: "child", key: shortened(key), reason: "not an object" });
    } else {
      children.push([key, readChild(key, child, dropped)]);
    }
  }
  return byRoomId(children);
}

/** @internal */
export function readChild(roomId: string, child: Json, dropped: Dropped[]): Child {
  const list = (key: string, what: string, isId: (id: string) => boolean): string[] => {
    const value = child[key];
    const drop = (reason: string): void => void dropped.push({ what: "field", roomId, reason });
    if (!Array.isArray(value)) {
      if (value !== undefined && value !== null) {
        drop(`\`${key}\` is not a list`);
      }
      return [];
    }
    const ids = new Set<string>();
    for (const entry of value) {
      if (typeof entry === "string" && isId(entry)) {
        ids.add(entry);
      } else {
        drop(`an entry of \`${key}\` is not a ${what}`);
      }
    }
    return [...ids];
  };
  const number = child[KEYS.number];
  return {
    via: list("via", "server name", isServerName),
    users: list("users", "user ID", isUserId),
    name: string(child[KEYS.name]),
    task: readTask(string(child[KEYS.task])),
    number: isNumber(number) ? number : undefined,
  };
}

function readSession(value: unknown): Session | undefined {
  const json = object(value) ?? {};
  const idOf = (key: string): string => {
    const id = string(json[key]) ?? "";
    return utf8Bytes(id) > MAX_ID_BYTES ? "" : id;
  };
  const id = idOf("id");
  if (id === "") {
    return undefined;
  }
  const numbers = json["numbers"];
  const host = idOf("host");
  return {
    id,
    openedAt: natural(json["opened_at"]),
    endsAt: natural(json["ends_at"]),
    endedAt: natural(json["ended_at"]),
    latecomers: json["latecomers"] === "smallest" ? "smallest" : "free",
    quietMain: json["quiet_main"] === true,
    task: readTask(string(json["task"])),
    roomNames: readRoomNames(string(json["room_names"])),
    timed: json["timed"] === true,
    numbers: isNumber(numbers) ? numbers : undefined,
    host: isUserId(host) ? host : undefined,
    language: /^[A-Za-z0-9-]{1,35}$/.exec(string(json["language"]) ?? "")?.[0],
  };
}

function readRoomNames(value: string | undefined): string | undefined {
  const pattern = trim(value ?? "");
  const isPattern = pattern.includes("{name}") && utf8Bytes(pattern) <= 200;
  return isPattern && pattern !== "{name} · {parent}" ? pattern : undefined;
}

function shortened(key: string): string {
  let bytes = 0;
  let short = "";
  for (const c of key) {
    bytes += utf8Bytes(c);
    if (bytes > MAX_ID_BYTES) {
      break;
    }
    short += c;
  }
  return short;
}
