import { expect, test } from "vitest";

import { WidgetClock } from "../src/clock.js";

const HERE = 1_763_820_000_000;
const clock = () => new WidgetClock(() => HERE);
const event = (sent: number, age: number) => ({ origin_server_ts: sent, unsigned: { age } });
const page = (date: number, age = 0) =>
  (async () => new Response(null, { headers: { date: new Date(date).toUTCString(), age: String(age) } })) as unknown as typeof fetch;

test("an event that comes this moment tells the time", () => {
  const it = clock();
  it.setByEvent(event(HERE - 600_000, 120), true);
  expect(it.skew).toBe(-599_880);
});

test("an event from before tells only that it is not earlier", () => {
  const it = clock();
  it.setByEvent(event(HERE - 600_000, 120), false);
  expect(it.skew).toBe(0);
  it.setByEvent(event(HERE + 600_000, 120), false);
  expect(it.skew).toBe(600_120);
});

test("until an event comes, the page's server stands in; after that, it counts no more", async () => {
  const it = clock();
  await it.setByPage("https://widgets.example/", page(HERE - 300_000, 60));
  // Whole seconds: what is told may be half a second wrong.
  expect(Math.abs(it.skew + 240_000)).toBeLessThan(1_000);
  it.setByEvent(event(HERE - 60_000, 50), true);
  expect(it.skew).toBe(-59_950);
  await it.setByPage("https://widgets.example/", page(HERE + 300_000));
  expect(it.skew).toBe(-59_950);
});

test("clocks that may agree are left alone, and nonsense tells nothing", () => {
  const it = clock();
  it.setByEvent(event(HERE - 1_200, 300), true);
  expect(it.skew).toBe(0);
  for (const nonsense of [event(9e15, 0), event(NaN, 0), event(0, 0), { origin_server_ts: HERE }, event("x" as never, 1)]) {
    it.setByEvent(nonsense, true);
  }
  expect(it.skew).toBe(0);
});
