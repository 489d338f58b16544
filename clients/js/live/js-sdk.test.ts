/** The adapter with the real SDK and a real homeserver, which `with_synapse` starts. */
import type { MatrixClient, Room } from "matrix-js-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HomeserverClock, type Offer, readBreakout } from "matrix-breakout";
import { type JoinProgress, type RoomOffers, accept, change, end, offers, open, presentBreakout } from "matrix-breakout/js-sdk";

import { bringBack, follow, split } from "../example/two-groups.js";
import { stopAll, until, url, user } from "./people.js";

const watches: RoomOffers[] = [];

let [tina, ann, bob]: MatrixClient[] = [];
let count = 0;

/** A room of Tina's in which all are. */
async function parent(options: object = {}): Promise<string> {
  const { room_id } = await tina!.createRoom({ name: `Class ${++count}`, preset: "public_chat" as never, ...options });
  for (const client of [ann!, bob!]) {
    await client.joinRoom(room_id);
    await until(() => client.getRoom(room_id)?.currentState.getStateEvents("m.room.power_levels", ""));
  }
  await until(() => tina!.getRoom(room_id)?.currentState.getStateEvents("m.room.power_levels", ""));
  return room_id;
}

function watch(client: MatrixClient, room: Room, clock?: HomeserverClock): RoomOffers {
  const watch = offers(client, room, clock);
  watches.push(watch);
  return watch;
}

const id = (client: MatrixClient): string => client.getSafeUserId();
const of = (client: MatrixClient | undefined, roomId: string): Room => client!.getRoom(roomId)!;

beforeAll(async () => {
  [tina, ann, bob] = await Promise.all(["tina", "ann", "bob"].map((name) => user(name)));
});

afterAll(() => {
  watches.forEach((watch) => watch.stop());
  stopAll();
});

test("the example: a room is split, a participant goes to their group, and all are brought back", async () => {
  const roomId = await parent();
  const steps: JoinProgress[] = [];
  const followed = follow(ann!, of(ann, roomId), (step) => void steps.push(step));
  const [first, second] = await split(tina!, of(tina, roomId), { "Group 1": [id(ann!)], "Group 2": [id(bob!)] });
  expect(await followed).toBe(first);
  expect(steps.map(({ step }) => step)).toEqual(["joining", "joined"]);
  expect(steps[0]).toMatchObject({ roomId: first, via: [id(tina!).split(":").slice(1).join(":")] });
  const members = await tina!.getJoinedRoomMembers(first!);
  expect(Object.keys(members.joined).sort()).toEqual([id(ann!), id(tina!)].sort());

  const seen = watch(bob!, of(bob, roomId));
  const offer = await until(() => seen.current);
  expect(offer).toMatchObject({ trust: "moderator", warns: false, sender: id(tina!) });
  expect(offer.suggestions.map(({ roomId, label }) => [roomId, label])).toEqual([[second, "Group 2"]]);
  // On the server stands what the protocol says.
  const content = await tina!.getStateEvent(roomId, "org.matrix.msc3985.breakout", "");
  expect(content["m.breakout"]).toMatchObject({ [first!]: { users: [id(ann!)] }, [second!]: { users: [id(bob!)] } });

  await until(() => presentBreakout(tina!, of(tina, roomId), Date.now()));
  await bringBack(tina!, of(tina, roomId));
  await until(() => seen.current === undefined);
  const ended = await tina!.getStateEvent(roomId, "org.matrix.msc3985.breakout", "");
  expect(ended["m.breakout"]).toEqual({});
  expect(readBreakout(ended).session?.endedAt).toBeGreaterThan(0);
});

test("somebody is moved, and nothing of a stranger's is changed or joined unless a person says so", async () => {
  // Anybody may send the event here, as in the rooms of the earlier implementation.
  const roomId = await parent({ power_level_content_override: { events: { "org.matrix.msc3985.breakout": 0 } } });
  const rooms: { roomId: string; name: string; users: string[] }[] = [];
  for (const name of ["Group 1", "Group 2"]) {
    const { room_id } = await bob!.createRoom({ name, preset: "public_chat" as never });
    rooms.push({ roomId: room_id, name, users: name === "Group 1" ? [id(ann!)] : [] });
  }
  const seen = watch(ann!, of(ann, roomId));
  const told: (Offer | undefined)[] = [];
  seen.on("offer", (offer) => void told.push(offer));
  await open(bob!, of(bob, roomId), { rooms });
  const offer = await until(() => seen.current);
  expect(offer).toMatchObject({ trust: "unknown", warns: true, automatic: undefined });
  await expect(accept(ann!, offer)).rejects.toMatchObject({ code: "not_agreed" });
  expect(ann!.getRoom(rooms[0]!.roomId)).toBeNull();

  await until(() => presentBreakout(tina!, of(tina, roomId), Date.now()));
  const move = [{ change: "move", user: id(ann!), roomId: rooms[1]!.roomId }] as const;
  await expect(change(tina!, of(tina, roomId), move)).rejects.toMatchObject({ code: "not_yours" });
  await expect(end(ann!, of(ann, roomId))).rejects.toMatchObject({ code: "not_yours" });
  await expect(open(tina!, of(tina, roomId), { rooms })).rejects.toMatchObject({ code: "already_open" });

  await until(() => presentBreakout(bob!, of(bob, roomId), Date.now()));
  const changed = await change(bob!, of(bob, roomId), move);
  expect(changed.outcomes).toEqual(["done"]);
  const moved = await until(() => (seen.current?.suggestions[0]?.label === "Group 2" ? seen.current : undefined));
  expect(await accept(ann!, moved, { agreed: true })).toBe(rooms[1]!.roomId);

  // Trust is about who the sender is now.
  await tina!.setPowerLevel(roomId, id(bob!), 50);
  await until(() => seen.current?.trust === "moderator");
  expect(seen.current?.automatic?.roomId).toBe(rooms[1]!.roomId);
  // A moderator ends what anybody has opened.
  await end(tina!, of(tina, roomId));
  await until(() => seen.current === undefined);
  expect(told.at(-1)).toBeUndefined();
  const count = told.length;
  seen.stop();
  await open(bob!, of(bob, roomId), { rooms, replace: true });
  await until(() => presentBreakout(ann!, of(ann, roomId), Date.now()));
  expect(told.length).toBe(count);
});

test("an offer ends on time by the homeserver's clock, with nobody there to end it", async () => {
  const roomId = await parent();
  const real = new HomeserverClock();
  expect(await real.measure(url)).toBe(true);
  const { room_id } = await tina!.createRoom({ name: "Group 1", preset: "public_chat" as never });
  await open(tina!, of(tina, roomId), { rooms: [{ roomId: room_id, name: "Group 1" }], length: 1_500, clock: real });
  // This machine's clock is an hour behind.
  const clock = new HomeserverClock(() => Date.now() - 3_600_000);
  await clock.measure(url);
  const seen = watch(ann!, of(ann, roomId), clock);
  await until(() => presentBreakout(ann!, of(ann, roomId), 0));
  const told: (Offer | undefined)[] = [];
  seen.on("offer", (offer) => void told.push(offer));
  await until(() => told.length > 0 && seen.current === undefined);
  const content = await tina!.getStateEvent(roomId, "org.matrix.msc3985.breakout", "");
  expect(readBreakout(content).children.size).toBe(1);
  expect(presentBreakout(ann!, of(ann, roomId), clock.now())).toBeUndefined();
});

test("a stable event is read and ended too, and a hostile one hides nothing", async () => {
  const roomId = await parent();
  const { room_id } = await tina!.createRoom({ name: "Group 1", preset: "public_chat" as never });
  const bad = { "m.breakout": { [room_id]: { via: ["localhost"], users: [id(ann!), 5, null] }, "#no:room": {}, "!bad:x": "x" } };
  await tina!.sendStateEvent(roomId, "m.breakout" as never, bad as never, "");
  const seen = watch(ann!, of(ann, roomId));
  const offer = await until(() => seen.current);
  expect(offer.children.map(({ roomId, suggested }) => [roomId, suggested])).toEqual([[room_id, true]]);
  expect(offer.dropped.length).toBe(4);
  await until(() => presentBreakout(tina!, of(tina, roomId), Date.now()));
  await end(tina!, of(tina, roomId));
  await until(() => seen.current === undefined);
  expect((await tina!.getStateEvent(roomId, "m.breakout", ""))["m.breakout"]).toEqual({});
});
