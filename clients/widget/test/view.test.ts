import { describe, expect, test } from "vitest";

import { ANY_ROOM, CAPABILITIES, NAVIGATE, READ_BREAKOUT, SEND_TEXT } from "../src/capabilities.js";
import { Model, type StateEvent } from "../src/model.js";
import { readParams } from "../src/params.js";
import { type OfferView, type View, newsOf, secondsLeft, shortNames, viewOf } from "../src/view.js";

const NOW = 1_763_820_000_000;
const MAIN = "!main:example.org";
const ANN = "@ann:example.org";
const TINA = "@tina:example.org";
const NAME = "io.github.matrix_breakout.name";

function state(type: string, content: unknown, sender = TINA, room = MAIN): StateEvent {
  return { type, room_id: room, sender, state_key: "", content, origin_server_ts: NOW };
}

function model(approved: readonly string[] = CAPABILITIES): Model {
  const model = new Model(readParams(`https://widgets.example/?room=${MAIN}&user=${ANN}`));
  model.approve(approved);
  model.take(state("m.room.create", { room_version: "12" }));
  model.take(state("m.room.power_levels", {}));
  return model;
}

interface About {
  id?: string;
  endsAt?: number;
  task?: string;
  host?: string;
}

function breakout(children: Record<string, object>, about: About = {}, sender = TINA): StateEvent {
  const { id = "one", endsAt, task, host } = about;
  const session = { id, ends_at: endsAt, task, host };
  const full = Object.entries(children).map(([roomId, child]) => [roomId, { via: ["example.org"], ...child }]);
  return state("org.matrix.msc3985.breakout", { "m.breakout": Object.fromEntries(full), "io.github.matrix_breakout.session": session }, sender);
}

function offered(model: Model, now = NOW): OfferView {
  const view = viewOf(model, now);
  if (view.is !== "offer") {
    throw new Error(`no offer, but ${view.is}`);
  }
  return view;
}

const TWO = { "!a:x": { users: [ANN, "@bob:example.org"], [NAME]: "Group 1" }, "!b:x": { users: [], [NAME]: "Group 2" } };

describe("before an offer", () => {
  test("each stage of the connection has its view", () => {
    const fresh = new Model(readParams(`https://widgets.example/?room=${MAIN}&user=${ANN}`));
    expect(viewOf(fresh, NOW).is).toBe("connecting");
    fresh.connection = "asking";
    expect(viewOf(fresh, NOW).is).toBe("asking");
    fresh.connection = "silent";
    expect(viewOf(fresh, NOW)).toEqual({ is: "silent", main: `https://matrix.to/#/${MAIN}`, group: undefined });
    fresh.approve([]);
    expect(viewOf(fresh, NOW).is).toBe("refused");
    expect(viewOf(model(), NOW).is).toBe("none");
  });

  test("an address without the room and the user is said to be wrong", () => {
    const bare = new Model(readParams("https://widgets.example/?room=$matrix_room_id"));
    bare.connection = "asking";
    expect(viewOf(bare, NOW).is).toBe("incomplete");
  });

  test("one of the event's two types is enough to read", () => {
    expect(viewOf(model([READ_BREAKOUT[0]]), NOW).is).toBe("none");
  });
});

describe("an offer", () => {
  test("has the own group first, with the others in it, and the rest below", () => {
    const it = model();
    expect(it.take(breakout(TWO, { endsAt: NOW + 90_000, task: "Read." }))).toBe(true);
    const view = offered(it);
    expect(view.top).toMatchObject([
      { roomId: "!a:x", label: "Group 1", people: ["bob"], task: "Read.", isOwn: true, isJoined: false, canCall: false, link: "https://matrix.to/#/!a:x?via=example.org" },
    ]);
    expect(view.others.map(({ label }) => label)).toEqual(["Group 2"]);
    expect([view.note, view.current, view.navigates]).toEqual([undefined, undefined, true]);
    expect(secondsLeft(view, NOW + 500)).toBe(90);
  });

  test("of the main room only is heard", () => {
    const it = model();
    expect(it.take({ ...breakout(TWO), room_id: "!other:x" })).toBe(false);
    expect(it.take({ ...breakout(TWO), state_key: "x" })).toBe(false);
    expect(it.take({ ...breakout(TWO), room_id: undefined as never })).toBe(false);
    expect(viewOf(it, NOW).is).toBe("none");
  });

  test("lets help be called where the user is, once they are there, if the client lets it", () => {
    const it = model();
    it.take(breakout(TWO));
    it.go("!a:x");
    expect(offered(it)).toMatchObject({ note: "once_more", current: "!a:x" });
    it.take(state("m.room.power_levels", {}, TINA, "!a:x"));
    expect(offered(it)).toMatchObject({ note: undefined, top: [{ isJoined: true, canCall: true }] });

    const silent = model([...READ_BREAKOUT, NAVIGATE, SEND_TEXT]);
    silent.take(breakout(TWO));
    silent.take(state("m.room.power_levels", {}, TINA, "!a:x"));
    expect(offered(silent).top[0]?.canCall).toBe(false);
    const still = model([...READ_BREAKOUT, SEND_TEXT, ANY_ROOM]);
    still.take(breakout(TWO));
    still.agree(TINA);
    expect(offered(still).navigates).toBe(false);
  });

  test("shows the group that somebody visits besides their own, and calls help there", () => {
    const it = model();
    it.take(breakout(TWO));
    it.take(state("m.room.power_levels", {}, TINA, "!a:x"));
    it.take(state("m.room.power_levels", {}, TINA, "!b:x"));
    expect(offered(it).current).toBe("!a:x");
    it.go("!b:x");
    expect(offered(it).top.map(({ roomId, isOwn, canCall }) => [roomId, isOwn, canCall])).toEqual([
      ["!a:x", true, false],
      ["!b:x", false, true],
    ]);
    expect(offered(it).others).toEqual([]);
  });

  test("without a suggestion is a choice, with the task of all", () => {
    const it = model();
    it.take(breakout({ "!a:x": {}, "!b:x": {} }, { task: "Choose." }));
    expect(offered(it)).toMatchObject({ top: [], task: "Choose.", others: [{ isOwn: false }, { isOwn: false }] });
    it.take(state("m.room.power_levels", {}, TINA, "!b:x"));
    expect(offered(it).top).toMatchObject([{ roomId: "!b:x", isOwn: false, canCall: true }]);
  });

  test("leaves out what is no group: the main room itself, and spaces", () => {
    const it = model();
    it.take(breakout({ ...TWO, [MAIN]: { users: [ANN] }, "!space:x": { users: [ANN] } }));
    it.take(state("m.room.create", { type: "m.space" }, TINA, "!space:x"));
    const view = offered(it);
    expect([...view.top, ...view.others].map(({ roomId }) => roomId)).toEqual(["!a:x", "!b:x"]);
  });

  test("of thousands of groups shows some, and all on demand", () => {
    const it = model();
    it.take(breakout(Object.fromEntries(Array.from({ length: 4_500 }, (_, index) => [`!${index}:x`, {}]))));
    expect([offered(it).others.length, offered(it).moreOthers]).toEqual([50, 4_450]);
    it.shownOthers = Infinity;
    expect([offered(it).others.length, offered(it).moreOthers]).toEqual([4_500, 0]);
  });

  test("of a thousand people names some, and links through some servers", () => {
    const it = model();
    const users = [ANN, ...Array.from({ length: 1_000 }, (_, index) => `@p${index}:x`)];
    const via = Array.from({ length: 500 }, (_, index) => `s${index}`);
    it.take(breakout({ "!a:x": { users, via } }));
    const [group] = offered(it).top;
    expect([group?.people.length, group?.morePeople, group?.count]).toEqual([30, 970, 1_001]);
    expect(group?.link.match(/via=/g)).toHaveLength(10);
  });

  test("says for whom a bot has opened it, where the bot is trusted", () => {
    const it = model();
    it.take(state("m.room.power_levels", { users: { "@bot:x": 50 } }));
    it.take(breakout(TWO, { host: TINA }, "@bot:x"));
    expect(offered(it).openedBy).toEqual({ sender: "bot", host: "tina" });
    it.take(breakout(TWO, { host: TINA }, "@mallory:x"));
    it.agree("@mallory:x");
    expect(offered(it).openedBy).toEqual({ sender: "mallory", host: undefined });
  });
});

describe("somebody unknown", () => {
  test("is warned of, and nothing of theirs is in the view before the user agrees", () => {
    const it = model();
    it.take(breakout(TWO, {}, "@mallory:x"));
    expect(viewOf(it, NOW)).toEqual({ is: "warning", sender: "@mallory:x" });
    it.agree("@mallory:x");
    expect(viewOf(it, NOW).is).toBe("offer");
    it.take(breakout(TWO, {}, "@trudy:x"));
    expect(viewOf(it, NOW)).toEqual({ is: "warning", sender: "@trudy:x" });
  });

  test("is everybody, where the client does not tell who moderates", () => {
    const it = new Model(readParams(`https://widgets.example/?room=${MAIN}&user=${ANN}`));
    it.approve(READ_BREAKOUT);
    it.take(breakout(TWO));
    expect(viewOf(it, NOW).is).toBe("warning");
  });

  test("becomes known when they are made a moderator", () => {
    const it = model();
    it.take(breakout(TWO, {}, "@bob:x"));
    expect(viewOf(it, NOW).is).toBe("warning");
    it.take(state("m.room.power_levels", { users: { "@bob:x": 50 } }));
    expect(viewOf(it, NOW).is).toBe("offer");
  });
});

describe("what changes", () => {
  const MOVED = { "!a:x": { [NAME]: "Group 1" }, "!b:x": { users: [ANN], [NAME]: "Group 2" } };

  test("another group is said until the user goes there", () => {
    const it = model();
    it.take(breakout(TWO));
    const before = viewOf(it, NOW);
    it.go("!a:x");
    it.take(breakout(MOVED));
    const after = offered(it);
    expect(after.note).toBe("moved");
    expect(newsOf(before, after)).toBe("moved");
    expect(after.top.map(({ roomId }) => roomId)).toEqual(["!b:x", "!a:x"]);
    it.go("!b:x");
    expect(offered(it).note).toBe("once_more");
  });

  test("a name or a task that changes is no news", () => {
    const it = model();
    it.take(breakout(TWO));
    const before = viewOf(it, NOW);
    it.take(breakout({ ...TWO, "!b:x": { [NAME]: "Owls" } }));
    expect(offered(it).others[0]?.label).toBe("Owls");
    expect(newsOf(before, viewOf(it, NOW))).toBeUndefined();
  });

  test("another session is news, and begins anew", () => {
    const it = model();
    it.take(breakout(TWO));
    const before = viewOf(it, NOW);
    it.go("!a:x");
    it.take(breakout(MOVED, { id: "two" }));
    expect(offered(it)).toMatchObject({ note: undefined, current: undefined });
    expect(newsOf(before, viewOf(it, NOW))).toBe("opened");
  });

  test("the end is one, by an event or by its time, and whoever is away is called back", () => {
    const timed = model();
    timed.take(breakout(TWO, { endsAt: NOW + 1_000 }));
    const before = offered(timed, NOW + 999);
    timed.go("!a:x");
    const after = viewOf(timed, NOW + 1_000);
    expect(after).toMatchObject({ is: "ended", isAway: true, main: `https://matrix.to/#/${MAIN}` });
    expect(newsOf(before, after)).toBe("ended");

    const emptied = model();
    emptied.take(breakout(TWO));
    expect(viewOf(emptied, NOW).is).toBe("offer");
    emptied.take(state("org.matrix.msc3985.breakout", { "m.breakout": {} }));
    expect(viewOf(emptied, NOW)).toMatchObject({ is: "ended", isAway: false });
    // A time that was moved back opens it again.
    emptied.take(breakout(TWO));
    expect(viewOf(emptied, NOW).is).toBe("offer");
  });

  test("nothing is news of the time that passes", () => {
    const it = model();
    it.take(breakout(TWO, { endsAt: NOW + 60_000 }));
    const first: View = viewOf(it, NOW);
    expect(newsOf(first, viewOf(it, NOW + 30_000))).toBeUndefined();
    expect(viewOf(it, NOW + 30_000)).toEqual(first);
  });
});

test("people are called as they read themselves, and namesakes by the whole", () => {
  expect(shortNames(["@ann:x", "@bob:x", "@bob:y", "@ev\u202eil:x"])).toEqual(["ann", "@bob:x", "@bob:y", "evil"]);
});

test("whatever is in an event, there is a view", () => {
  for (const content of [null, 1, "x", [], {}, { "m.breakout": [] }, { "m.breakout": { x: 1, "!a": null, "!b": { users: 1, via: {} } } }]) {
    const it = model();
    it.take(state("m.breakout", content));
    it.take(state("m.room.power_levels", content));
    it.take(state("m.room.create", content, TINA, "!c:x"));
    expect(viewOf(it, NOW).is).toMatch(/none|offer|warning/);
  }
});
