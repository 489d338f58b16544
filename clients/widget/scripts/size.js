/** Prints how large the widget is, and fails where it has become much larger. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** The most bytes that the page, its script and its style may be together, gzipped. */
const MOST = 22_000;

const files = ["index.html", "widget.css", "widget.js"];
let sum = 0;
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length;
  console.log(`${file}: ${bytes} bytes gzipped`);
  sum += bytes;
}
console.log(`together: ${sum} of at most ${MOST} bytes`);
if (sum > MOST) {
  process.exitCode = 1;
}
