// Loads what was built with whatever Node runs this, and opens and reads a break-out: `node test/built.js`.
import assert from "node:assert/strict";
import { makeOffer, openBreakout, readBreakout, writeBreakout } from "matrix-breakout";

const content = openBreakout({
  rooms: [{ roomId: "!a:example.org", name: "Group 1", users: ["@ann:example.org"] }],
  server: "example.org",
  id: "s",
  openedAt: 1,
});
const sent = JSON.parse(JSON.stringify(writeBreakout(content)));
const offer = makeOffer(readBreakout(sent), { own: "@ann:example.org", sender: "@host:example.org", senderPower: 50, now: 2 });
assert.equal(offer?.automatic?.label, "Group 1");
await import("matrix-breakout/js-sdk");
console.log(`matrix-breakout works with Node ${process.version}`);
