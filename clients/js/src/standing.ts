/** What a room is that the event names: whoever sends it can name any room, and every room may be upgraded or left. */

/** The types of rooms that people talk in, besides no type: the two kinds of video rooms. */
const CHAT_TYPES = ["io.element.video", "org.matrix.msc3417.call"];
/** How often a room that has replaced another one may have been replaced itself. */
const MOST_UPGRADES = 16;

/** What a room is, as far as an account can know. A room of which nothing is known is `alive`. */
export type Standing =
  | { is: "alive" }
  /** It has been upgraded, and people are in another room now. */
  | { is: "replaced"; by: string }
  /** It is the parent itself. */
  | { is: "parent" }
  /** It is a space. */
  | { is: "space" }
  /** It is of another type that is not for talking. */
  | { is: "not_for_chat" }
  /** This user is banned from it. */
  | { is: "banned" }
  /** Nobody can join it any more. */
  | { is: "gone" };

/** What is known of a room. */
export interface RoomFacts {
  /** Whether it is the parent. */
  isParent?: boolean | undefined;
  /** The `type` of its create event. */
  roomType?: string | undefined;
  /** The room that its tombstone names. */
  replacedBy?: string | undefined;
  /** Whether this user is banned from it. */
  isBanned?: boolean | undefined;
}

/** Says what a room is. */
export function standingOf(roomId: string, facts: RoomFacts): Standing {
  const { isParent, roomType, replacedBy, isBanned } = facts;
  if (isParent) {
    return { is: "parent" };
  }
  if (isBanned) {
    return { is: "banned" };
  }
  if (roomType === "m.space") {
    return { is: "space" };
  }
  if (roomType !== undefined && !CHAT_TYPES.includes(roomType)) {
    return { is: "not_for_chat" };
  }
  return replacedBy === undefined || replacedBy === roomId ? { is: "alive" } : { is: "replaced", by: replacedBy };
}

/** Whether it is a group: everything but the parent, a space and the like, which were never one. */
export function isGroup({ is }: Standing): boolean {
  return is !== "parent" && is !== "space" && is !== "not_for_chat";
}

/**
 * Follows upgrades from one room to the last that is known; the room itself if it was not upgraded. Rooms that claim to have
 * replaced each other lead nowhere.
 */
export function newestRoom(roomId: string, replacedBy: (roomId: string) => string | undefined): string {
  const seen = new Set<string>();
  let newest = roomId;
  for (let next = replacedBy(newest); next !== undefined; next = replacedBy(newest)) {
    if (seen.has(newest) || seen.size >= MOST_UPGRADES) {
      return roomId;
    }
    seen.add(newest);
    newest = next;
  }
  return newest;
}
