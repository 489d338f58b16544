// Writes src/marks.ts anew from vectors/characters.json. `npm run marks`; a test compares every character.
import { readFileSync, writeFileSync } from "node:fs";

const vectors = new URL("../../../vectors/characters.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(vectors, "utf8"));
const ranges = cases.find(({ name }) => name === "mark").expected;
let end = 0;
const parts = ranges.map(([first, last]) => {
  const part = (first - end).toString(36) + (last > first ? "." + (last - first).toString(36) : "");
  end = last;
  return part;
});
writeFileSync(
  new URL("../src/marks.ts", import.meta.url),
  `// Written by scripts/marks.js from vectors/characters.json.

/**
 * The characters that stand on the one before them, as core knows them: the distance from the end of the last range, and
 * how much longer than one character this one is, in base 36. The tables of JavaScript engines differ by their age.
 *
 * @internal
 */
export const MARKS = "${parts.join(" ")}";
`,
);
