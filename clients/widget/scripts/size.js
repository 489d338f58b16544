/** Prints how large the widget is, and fails where it has become much larger. */
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** The most bytes that the page, its script and its style may be together, gzipped. */
const MOST = 22_000;
/** The most bytes that a language may have besides; a page loads one. */
const MOST_OF_A_LANGUAGE = 2_000;

const folder = new URL("../dist/", import.meta.url);

function size(file) {
  return gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length;
}

let sum = 0;
for (const file of ["index.html", "widget.css", "widget.js"]) {
  const bytes = size(file);
  console.log(`${file}: ${bytes} bytes gzipped`);
  sum += bytes;
}
console.log(`together: ${sum} of at most ${MOST} bytes`);
const languages = readdirSync(folder).filter((name) => name.startsWith("words-"));
const [largest, bytes] = languages.map((name) => [name, size(name)]).sort((one, other) => other[1] - one[1])[0];
console.log(`the largest of ${languages.length} languages, ${largest}: ${bytes} of at most ${MOST_OF_A_LANGUAGE} bytes`);
if (sum > MOST || bytes > MOST_OF_A_LANGUAGE) {
  process.exitCode = 1;
}
