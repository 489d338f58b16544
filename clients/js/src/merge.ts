/** Brings together what two hosts changed at the same time: state has no compare-and-swap. */

import {
  type BreakoutEventContent,
  type Child,
  byRoomId,
  highestNumber,
  numberedChildren,
  numbersAfter,
} from "./event.js";
import { compareCodePoints } from "./order.js";
import { writeNumbers, writeSession } from "./write.js";

/**
 * Merges two contents that were made from `base`: keeps what `theirs` changed of it, and takes everything else from `ours`.
 *
 * Each event that changes a session says by `basedOn` which one it was made from. Where another lies between the two, its
 * changes are hidden: `ours` is then the one between, and `theirs` the later one. All hosts come to the same result.
 */
export function mergeBreakouts(
  base: BreakoutEventContent,
  ours: BreakoutEventContent,
  theirs: BreakoutEventContent,
): BreakoutEventContent {
  const children: [string, Child][] = [];
  for (const roomId of new Set([...ours.children.keys(), ...theirs.children.keys()])) {
    const [was, our, their] = [base, ours, theirs].map((content) => content.children.get(roomId));
    if (!pick(was !== undefined, our !== undefined, their !== undefined)) {
      continue;
    }
    // Where one of them has no such room, the other has the say.
    const left = our ?? their;
    const right = their ?? our;
    const before = (our && their && was) ?? left;
    if (before !== undefined && left !== undefined && right !== undefined) {
      const via = pick(before.via.join(" "), left.via.join(" "), right.via.join(" "));
      children.push([
        roomId,
        {
          via: via === "" ? [] : via.split(" "),
          users: [],
          name: pick(before.name, left.name, right.name),
          task: pick(before.task, left.task, right.task),
        },
      ]);
    }
  }
  const { session } = theirs;
  const merged: BreakoutEventContent = {
    children: byRoomId(children),
    session: session && {
      ...session,
      endsAt: pick(base.session?.endsAt, ours.session?.endsAt, session.endsAt),
      latecomers: pick(base.session?.latecomers ?? "free", ours.session?.latecomers ?? "free", session.latecomers),
    },
    dropped: [],
  };
  giveNumbers(merged, base, ours, theirs);

  // In the order in which they stand there, so that an event changes no more than it must.
  const people = [theirs, ours].flatMap((content) => [...content.children.values()].flatMap(({ users }) => users));
  for (const user of new Set(people)) {
    const [was, our, their] = [base, ours, theirs].map((content) => roomsOf(content, user)) as [string[], string[], string[]];
    // Where they only closed somebody's room, whoever moved that person knows better.
    const isOnlyClosed = was.some((roomId) => !theirs.children.has(roomId));
    const isBetter = our.join(" ") !== was.join(" ") && our.some((roomId) => merged.children.has(roomId));
    const rooms = isOnlyClosed && isBetter ? our : their.join(" ") === was.join(" ") ? our : their;
    for (const roomId of rooms) {
      merged.children.get(roomId)?.users.push(user);
    }
    // One closed the room into which the other moved them.
    if (rooms.length > 0) {
      place(merged, user);
    }
  }
  return merged;
}

/** The children that are suggested to somebody, by room ID. */
export function roomsOf(content: BreakoutEventContent, user: string): string[] {
  return [...content.children].filter(([, { users }]) => users.includes(user)).map(([roomId]) => roomId);
}

/** Suggests the smallest child to somebody who has none yet. @internal */
export function place(content: BreakoutEventContent, user: string, noGroups: ReadonlySet<string> = new Set()): void {
  if (roomsOf(content, user).length > 0) {
    return;
  }
  // A child for nobody is left empty while there are others: whoever is put there is alone.
  const rank = ({ users }: Child): number => (users.length === 0 ? Infinity : users.length);
  const [smallest] = numberedChildren(content)
    .filter(({ roomId }) => !noGroups.has(roomId))
    .sort((left, right) => (rank(left) === rank(right) ? 0 : rank(left) - rank(right)));
  if (smallest !== undefined) {
    content.children.get(smallest.roomId)?.users.push(user);
  }
}

/** Gives each child the number that it has in `ours`; what `theirs` added gets another one where that was given. */
function giveNumbers(
  merged: BreakoutEventContent,
  base: BreakoutEventContent,
  ours: BreakoutEventContent,
  theirs: BreakoutEventContent,
): void {
  const numbers = (content: BreakoutEventContent): Map<string, number> =>
    new Map(numberedChildren(content).map(({ roomId, number }) => [roomId, number]));
  const [kept, wanted] = [numbers(ours), numbers(theirs)];
  const [givenThen, given] = [highestNumber(base), highestNumber(ours)];
  let highest = Math.max(given, highestNumber(theirs));
  const taken = new Set(kept.values());
  const next = numbersAfter((number) => taken.has(number));
  for (const [roomId, child] of merged.children) {
    child.number = kept.get(roomId);
    if (child.number === undefined) {
      // What was given between the two may be somebody else's; what was given before is the room's own, which comes back.
      const own = wanted.get(roomId);
      const isFree = own !== undefined && (own > given || own <= givenThen) && !taken.has(own);
      child.number = isFree ? own : next(highest);
      highest = Math.max(highest, child.number);
      taken.add(child.number);
    }
  }
  if (merged.session !== undefined) {
    merged.session.numbers = highest;
  }
  writeNumbers(merged);
}

/**
 * Returns a text that is the same for two contents that say the same, in whatever order they name the people. A number that
 * is only written down says nothing new. @internal
 */
export function meaning(content: BreakoutEventContent): string {
  const numbers = new Map(numberedChildren(content).map(({ roomId, number }) => [roomId, number]));
  return JSON.stringify([
    content.session && writeSession({ ...content.session, numbers: undefined }),
    [...byRoomId(content.children)].map(([roomId, { via, users, name, task }]) => [
      [roomId, numbers.get(roomId), via, name ?? 0, task ?? 0],
      [...new Set(users)].sort(compareCodePoints),
    ]),
  ]);
}

function pick<T>(base: T, ours: T, theirs: T): T {
  return theirs === base ? ours : theirs;
}
