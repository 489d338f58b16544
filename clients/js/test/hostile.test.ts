/** What no vector can hold: JSON of another parser, and what JavaScript alone has. */
import { describe, expect, test } from "vitest";

import {
  BreakoutError,
  HomeserverClock,
  compareNames,
  label,
  makeOffer,
  oneLine,
  openBreakout,
  powerLevel,
  readBreakout,
  roomLink,
  shownTask,
  timeLeft,
  visibleName,
  writeBreakout,
} from "../src/index.js";

const usual = { own: "@me:x", sender: "@host:x", senderPower: 50, now: 0 };

describe("an event of a hostile member", () => {
  test("what is no JSON reads as nothing", () => {
    for (const content of [undefined, () => 1, Symbol("x"), 1n, NaN, new Date(), new Map(), [[]]]) {
      const read = readBreakout(content);
      expect([read.children.size, read.dropped]).toEqual([0, []]);
    }
  });

  test("keys of JavaScript's own are keys like any other", () => {
    const text = '{"m.breakout":{"__proto__":{"via":["x"]},"!a":{"via":["x"],"__proto__":{"users":["@me:x"]}}},"__proto__":{"polluted":1}}';
    const read = readBreakout(JSON.parse(text));
    expect([...read.children.keys()]).toEqual(["!a"]);
    expect(read.children.get("!a")?.users).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const levels = { users: {} };
    const create = { sender: "@creator:x", content: { room_version: "11" } };
    for (const user of ["__proto__", "constructor", "toString"]) {
      expect(powerLevel(create, levels, user)).toBe(0);
    }
  });

  test("half a character is not shown, and breaks no link", () => {
    expect(oneLine("a\ud800b\udfffc")).toBe("abc");
    expect(visibleName("\ud83d")).toBeUndefined();
    expect(label("\ud83d", "!a\ud83d:x")).toBe("!a:x");
    expect(roomLink("!a\ud83d:x", ["x"])).toBe("https://matrix.to/#/!a%EF%BF%BD:x?via=x");
  });

  test("4,500 children, and texts of 60 kB, are read within the time of a frame or two", () => {
    const children: Record<string, unknown> = {};
    for (let n = 0; n < 4_500; n += 1) {
      children[`!${n}`] = { "io.github.matrix_breakout.number": 9_999 };
    }
    const texts = [" ", "x", "\u0301", "\u200b", "\n", "1", "\u{1f3f4}", " a", "\ufe0f"].map((c) => c.repeat(60_000 / c.length));
    const started = performance.now();
    const offer = makeOffer(readBreakout({ "m.breakout": children }), usual);
    expect(new Set(offer?.children.map(({ number }) => number)).size).toBe(4_500);
    for (const text of texts) {
      oneLine(text);
      visibleName(text);
      shownTask(text);
      label(text, "!a:x");
      compareNames(text, text + "1");
    }
    // Quadratic work would take minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("lists in lists, a hundred thousand deep", () => {
    let deep: unknown = "x";
    for (let n = 0; n < 100_000; n += 1) {
      deep = [deep];
    }
    const read = readBreakout({ "m.breakout": { "!a": { via: deep, users: deep }, "!b": deep } });
    expect([...read.children.keys()]).toEqual(["!a"]);
  });
});

describe("what is written", () => {
  test("a child without via is never written", () => {
    const read = readBreakout({ "m.breakout": { "!a": { users: [] } } });
    expect(() => writeBreakout(read)).toThrow(BreakoutError);
  });

  test("the exact form of the protocol", () => {
    const content = openBreakout({
      rooms: [
        { roomId: "!child1", name: "Group 1", users: ["@ann:example.org"] },
        { roomId: "!child2", name: "Group 2" },
      ],
      server: "example.org",
      id: "b8dcb2e8f1654510",
      openedAt: 1763820000000,
      endsAt: 1763820900000,
    });
    expect(writeBreakout(content)).toEqual({
      "m.breakout": {
        "!child1": {
          via: ["example.org"],
          users: ["@ann:example.org"],
          "io.github.matrix_breakout.name": "Group 1",
          "io.github.matrix_breakout.number": 1,
        },
        "!child2": {
          via: ["example.org"],
          users: [],
          "io.github.matrix_breakout.name": "Group 2",
          "io.github.matrix_breakout.number": 2,
        },
      },
      "io.github.matrix_breakout.session": {
        id: "b8dcb2e8f1654510",
        opened_at: 1763820000000,
        ends_at: 1763820900000,
        latecomers: "smallest",
        numbers: 2,
      },
    });
    expect(readBreakout(writeBreakout(content))).toEqual(content);
  });
});

describe("the homeserver's clock", () => {
  const answering = (headers: Record<string, string>): typeof fetch => async () => new Response("{}", { headers });

  test("counts where it must differ from ours", async () => {
    const clock = new HomeserverClock(() => Date.UTC(2026, 0, 1, 12, 0, 0));
    const told = { date: "Thu, 01 Jan 2026 12:10:00 GMT" };
    expect(await clock.measure("https://example.org", answering(told))).toBe(true);
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1, 12, 10, 0, 499));
    expect(timeLeft({ endsAt: Date.UTC(2026, 0, 1, 12, 11) }, clock.now())).toBe(59_501);
    expect(timeLeft({ endsAt: 0 }, clock.now())).toBe(0);
    expect(timeLeft({ endsAt: undefined }, clock.now())).toBeUndefined();
  });

  test("is ours where the answer is as old as the cache says, or says nothing", async () => {
    const clock = new HomeserverClock(() => Date.UTC(2026, 0, 1, 12, 0, 0));
    await clock.measure("https://example.org", answering({ date: "Thu, 01 Jan 2026 11:59:00 GMT", age: "60" }));
    expect(clock.skew).toBe(0);
    clock.skew = 7;
    expect(await clock.measure("https://example.org", answering({}))).toBe(false);
    expect(clock.skew).toBe(7);
  });
});
