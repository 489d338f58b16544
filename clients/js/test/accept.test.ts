/** Joining, where the homeserver wants something else than to let people in: a stand-in for the client is asked instead. */
import type { MatrixClient } from "matrix-js-sdk";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { BreakoutError, type Offer, type Standing, makeOffer, readBreakout } from "../src/index.js";
import { type JoinProgress, accept } from "../src/js-sdk.js";

function offer(standing: Standing = { is: "alive" }, senderPower = 50): Offer {
  const content = readBreakout({ "m.breakout": { "!a:x": { via: ["x", "y"], users: ["@me:x"] } } });
  const standings = new Map([["!a:x", standing]]);
  return makeOffer(content, { own: "@me:x", sender: "@host:x", senderPower, standings, now: 0 }) as Offer;
}

function client(...answers: unknown[]): { client: MatrixClient; asked: unknown[] } {
  const asked: unknown[] = [];
  const joinRoom = async (...args: unknown[]): Promise<void> => {
    asked.push(args);
    const answer = answers.shift();
    if (answer !== undefined) {
      throw answer;
    }
  };
  return { client: { joinRoom, getRoom: () => null } as unknown as MatrixClient, asked };
}

const limited = (data: object): Error => Object.assign(new Error("429"), { errcode: "M_LIMIT_EXCEEDED", httpStatus: 429, data });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a homeserver that limits the rate is waited for as long as it says", async () => {
  const { client: me, asked } = client(limited({ retry_after_ms: 58_982 }), limited({}), limited({ retry_after_ms: -1 }));
  const steps: JoinProgress[] = [];
  const joined = accept(me, offer(), { onProgress: (step) => void steps.push(step) });
  await vi.advanceTimersByTimeAsync(58_981);
  expect(asked.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1 + 5_000 + 5_000);
  expect(await joined).toBe("!a:x");
  expect(asked).toEqual(Array(4).fill(["!a:x", { viaServers: ["x", "y"] }]));
  expect(steps.map((step) => (step.step === "waiting" ? step.millis : step.step))).toEqual([
    "joining", 58_982, "joining", 5_000, "joining", 5_000, "joining", "joined",
  ]);
});

test("the waiting is ended by whoever asked for it, and asks nothing more", async () => {
  const { client: me, asked } = client(limited({ retry_after_ms: 60_000 }));
  const stop = new AbortController();
  const joined = accept(me, offer(), { signal: stop.signal });
  const refused = expect(joined).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(1_000);
  stop.abort(new Error("enough"));
  await refused;
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked.length).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("what the homeserver refuses is told as it is", async () => {
  const { client: me, asked } = client(Object.assign(new Error("no"), { errcode: "M_FORBIDDEN", httpStatus: 403 }));
  await expect(accept(me, offer())).rejects.toMatchObject({ errcode: "M_FORBIDDEN" });
  expect(asked.length).toBe(1);
});

test("a room that was upgraded leads to the new one", async () => {
  const { client: me, asked } = client();
  expect(await accept(me, offer({ is: "replaced", by: "!new:x" }))).toBe("!new:x");
  expect(asked).toEqual([["!new:x", { viaServers: ["x", "y"] }]]);
});

test("nothing is asked where there is no group to join, or the user has not agreed", async () => {
  const { client: me, asked } = client();
  for (const standing of [{ is: "parent" }, { is: "space" }, { is: "banned" }, { is: "gone" }] as Standing[]) {
    const of = offer(standing);
    await expect(accept(me, of)).rejects.toBeInstanceOf(BreakoutError);
    await expect(accept(me, of, { child: of.children[0], agreed: true })).rejects.toMatchObject({ code: "not_a_group" });
  }
  await expect(accept(me, offer({ is: "alive" }, 0))).rejects.toMatchObject({ code: "not_agreed" });
  expect(asked).toEqual([]);
  expect(await accept(me, offer({ is: "alive" }, 0), { agreed: true })).toBe("!a:x");
});
