/** Runs every case of `vectors/`, as `vectors/README.md` says. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

import {
  BreakoutError,
  type Change,
  type Child,
  type Deed,
  type Standing,
  type Trust,
  type Wish,
  allows,
  changeBreakout,
  chooseBreakout,
  clockSkew,
  compareNames,
  contentBytes,
  endBreakout,
  isGroup,
  isHidden,
  isHost,
  isModerator,
  isOpenAt,
  label,
  makeOffer,
  mergeBreakouts,
  newestRoom,
  nextNumber,
  numberedChildren,
  oneLine,
  openBreakout,
  ownFirst,
  powerLevel,
  readBreakout,
  readChildMark,
  roomLink,
  shownLines,
  shownTask,
  standingOf,
  taskOf,
  trustOf,
  visibleName,
  warns,
  writeBreakout,
} from "../src/index.js";
import { compareCodePoints } from "../src/order.js";
import { writeSession } from "../src/write.js";

type Any = any;

const folder = new URL("../../../vectors/", import.meta.url);

const power = (level: number | "infinite"): number => (level === "infinite" ? Infinity : level);

/** What this package does with the input of a case of each file. */
const operations: Record<string, (input: Any) => unknown> = {
  read({ content }) {
    const read = readBreakout(content);
    return {
      rooms: numberedChildren(read).map((child) => ({
        room_id: child.roomId,
        number: child.number,
        via: child.via,
        users: child.users,
        name: child.name,
        task: taskOf(read, read.children.get(child.roomId) as Child),
      })),
      session: read.session && writeSession(read.session),
      based_on: read.basedOn,
      next_number: nextNumber(read),
      dropped: read.dropped.map((dropped) =>
        dropped.what === "field" ? { what: "field", room_id: dropped.roomId, reason: dropped.reason } : dropped,
      ),
    };
  },
  choose({ stable, unstable, now }) {
    const [one, other] = [stable, unstable].map((content) => (content === null ? undefined : readBreakout(content)));
    const { type, content } = chooseBreakout(one, other, now);
    const rooms = numberedChildren(content).map(({ roomId }) => roomId);
    return { type, is_open: isOpenAt(content, now), rooms, session: content.session?.id };
  },
  child_mark: ({ content }) => readChildMark(content),
  offer(input) {
    const offer = makeOffer(readBreakout(input.content), {
      own: input.own,
      sender: input.sender,
      senderPower: power(input.sender_power),
      senderIsContact: input.sender_is_contact,
      standings: new Map<string, Standing>(Object.entries(input.standings)),
      now: input.now,
    });
    return (
      offer && {
        session: offer.session && writeSession(offer.session),
        sender: offer.sender,
        trust: offer.trust,
        warns: offer.warns,
        ends_at: offer.endsAt,
        rooms: offer.children.map(({ roomId, ...room }) => ({ room_id: roomId, ...room })),
        suggestions: offer.suggestions.map(({ roomId }) => roomId),
        own_first: ownFirst(offer).map(({ roomId }) => roomId),
        automatic: offer.automatic?.roomId,
      }
    );
  },
  trust({ sender, own, sender_power, sender_is_contact }) {
    const trust = trustOf(sender, own, power(sender_power), sender_is_contact);
    return { trust, warns: warns(trust), is_host: isHost(trust) };
  },
  power_level({ create, power_levels, user }) {
    const level = powerLevel(create, power_levels, user);
    return { level: level === Infinity ? "infinite" : level, is_moderator: isModerator(level) };
  },
  authority({ trust, deed, wish, by_moderator }) {
    const allowed = allows(trust as Trust, deed as Deed, wish as Wish, by_moderator);
    return { allowed, can_be_taken_over: allowed ? null : !isHost(trust) };
  },
  standing({ room_id, room_type, replaced_by, is_parent, is_banned }) {
    const standing = standingOf(room_id, {
      isParent: is_parent,
      isBanned: is_banned,
      roomType: room_type ?? undefined,
      replacedBy: replaced_by ?? undefined,
    });
    return { ...standing, is_group: isGroup(standing) };
  },
  newest: ({ room_id, replaced_by }) =>
    newestRoom(room_id, (roomId) => (replaced_by[roomId]?.startsWith("!") ? replaced_by[roomId] : undefined)),
  room_link: ({ room_id, via }) => roomLink(room_id, via),
  clock_skew: ({ sent, received, date }) => clockSkew(sent, received, date),
  name: ({ text }) => ({ one_line: oneLine(text), visible_name: visibleName(text) }),
  task: ({ text }) => shownTask(text),
  lines: ({ text, most_chars }) => shownLines(text, most_chars),
  label: ({ id, name }) => label(name ?? undefined, id),
  characters({ class: what }) {
    const classes: Record<string, (c: string) => boolean> = {
      hidden: isHidden,
      blank: (c) => oneLine(`a${c}b`) === "a b",
      mark: (c) => [...oneLine("a" + c.repeat(8))].length === 7,
      seen: (c) => visibleName(c) !== undefined,
    };
    const isIn = classes[what] as (c: string) => boolean;
    const ranges: [number, number][] = [];
    for (let code = 0; code <= 0x10ffff; code += code === 0xd7ff ? 0x801 : 1) {
      const last = ranges.at(-1);
      if (!isIn(String.fromCodePoint(code))) {
        continue;
      }
      if (last && (last[1] + 1 === code || (last[1] === 0xd7ff && code === 0xe000))) {
        last[1] = code;
      } else {
        ranges.push([code, code]);
      }
    }
    return ranges;
  },
  order: ({ names }) => [...names].sort(compareNames),
  open(input) {
    try {
      const content = openBreakout({
        rooms: input.rooms.map((room: Any) => ({
          roomId: room.room_id,
          name: room.name,
          via: room.via,
          users: room.users,
          task: room.task,
        })),
        server: "host.example.org",
        id: input.id,
        openedAt: input.opened_at,
        endsAt: input.ends_at ?? undefined,
        task: input.task,
      });
      return { content: writeBreakout(content), bytes: contentBytes(content) };
    } catch (error) {
      if (!(error instanceof BreakoutError)) {
        throw error;
      }
      const bytes = error.code === "too_large" ? Number(/hold (\d+)/.exec(error.message)?.[1]) : undefined;
      return { refused: error.code, bytes };
    }
  },
  end: ({ content, now }) => writeBreakout(endBreakout(readBreakout(content), now)),
  change({ content, changes, no_groups, now }) {
    try {
      const changed = changeBreakout(readBreakout(content), changes.map(readChange), {
        basedOn: "$read:x",
        server: "host.example.org",
        now,
        noGroups: new Set(no_groups),
      });
      return {
        content: changed.content && writeBreakout(changed.content),
        outcomes: changed.outcomes,
        moved: Object.fromEntries(changed.moved),
      };
    } catch (error) {
      if (!(error instanceof BreakoutError)) {
        throw error;
      }
      return { refused: error.code };
    }
  },
  merge({ base, ours, theirs }) {
    const merged = mergeBreakouts(readBreakout(base), readBreakout(ours), readBreakout(theirs));
    for (const child of merged.children.values()) {
      child.users.sort(compareCodePoints);
    }
    return writeBreakout(merged);
  },
};

function readChange({ change, user, room_id, name, child, ends_at }: Any): Change {
  switch (change) {
    case "add": {
      const { children } = readBreakout({ "m.breakout": { [room_id]: child } });
      return { change, roomId: room_id, child: children.get(room_id) as Child };
    }
    case "set_end":
      return { change, endsAt: ends_at ?? undefined };
    default:
      return { change, user, roomId: room_id, name } as Change;
  }
}

/** A field that is null may be left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
    return Object.fromEntries(entries.map(([key, field]) => [key, withoutNulls(field)]));
  }
  return value ?? null;
}

const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

test("there is an operation for each file, and no other", () => {
  expect(files.map((file) => file.replace(".json", "")).sort()).toEqual(Object.keys(operations).sort());
});

describe.each(files)("%s", (file) => {
  const { operation, cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));

  test.each(cases as { name: string; input: Any; expected: unknown }[])("$name", ({ input, expected }) => {
    const before = JSON.stringify(input);
    expect(withoutNulls(operations[operation]?.(input))).toEqual(withoutNulls(expected));
    expect(JSON.stringify(input)).toBe(before);
  });
});
