/** The mark that a child carries: the way back to its parent. */

import { isRoomId, isServerName } from "./identifiers.js";
import { natural, object, string } from "./read.js";

/** The type of the mark, a state event with an empty state key. */
export const CHILD_MARK_TYPE = "io.github.matrix_breakout.child";

/** The content of a child's mark. Our addition: the MSC has no way back. */
export interface ChildMark {
  /** The room that was split. */
  parent: string;
  /** The servers through which the parent can be joined. */
  via: string[];
  /** The session for which the child was made, or `prepared` if it was made ahead of time. */
  session: string;
  /** The child's place in the host's plan, from 0. */
  index: number;
  /** What the group was called when the child was made. Untrusted text. */
  name: string | undefined;
}

/**
 * Reads the mark of a child, or returns `undefined` where it leads nowhere.
 *
 * Whoever has the power in the child may change the mark later: it counts only if its sender made the room or has level 50
 * there, and a parent where the user has never been is joined only after they agreed.
 */
export function readChildMark(content: unknown): ChildMark | undefined {
  const json = object(content);
  const parent = string(json?.["parent"]);
  const session = string(json?.["session"]);
  const index = natural(json?.["index"]);
  if (parent === undefined || !isRoomId(parent) || session === undefined || index === undefined) {
    return undefined;
  }
  const via: unknown = json?.["via"];
  const isVia = Array.isArray(via) && via.every((server) => typeof server === "string" && isServerName(server));
  return { parent, via: isVia ? (via as string[]) : [], session, index, name: string(json?.["name"]) };
}
