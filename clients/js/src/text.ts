/**
 * Text that other people chose, names of rooms and people above all: what of it can be seen, and what would act on the
 * text around it. Markup is not escaped; that depends on where the text goes.
 */

import { MARKS } from "./marks.js";

/** The most characters of a name that are shown in running text. */
const MAX_CHARS = 80;
/** The most marks on one letter. A tower of them covers the lines around. */
const MAX_MARKS = 6;
/** The most characters that a task may have. */
export const MAX_TASK_CHARS = 500;
/** The most lines of a task that are shown. */
const MOST_LINES = 20;

const SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const BLANK = /[\u2800\u{13441}\u{13442}\u{1d159}]/u;
const BREAK = /[\r\v\f\x85\u2028\u2029]/;
const HIDDEN =
  /[\0-\x08\v-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e001f}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]/u;
const JOINER = /[\u200c\u200d]/;
const SELECTOR = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const TAG = /[\u{e0020}-\u{e007f}]/u;
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

const isBlank = (c: string): boolean => SPACE.test(c) || BLANK.test(c);
const isContextBound = (c: string): boolean => JOINER.test(c) || SELECTOR.test(c) || TAG.test(c);

/**
 * Says whether a character is shown nowhere, whatever stands around it: a control character but for tabs and line breaks,
 * one that turns the direction of the text, or one that cannot be seen.
 */
export function isHidden(c: string): boolean {
  return HIDDEN.test(c) || ((c.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe;
}

let marks: number[] | undefined;

function isMark(c: string): boolean {
  if (marks === undefined) {
    let end = 0;
    marks = MARKS.split(" ").flatMap((range) => {
      const [gap = "", more = "0"] = range.split(".");
      const first = end + parseInt(gap, 36);
      end = first + parseInt(more, 36);
      return [first, end + 1];
    });
  }
  const code = c.codePointAt(0) ?? 0;
  // Bounds in turn of what is a mark and what is none: the number of those that are not above the character tells.
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) <= code) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low % 2 === 1 && !isContextBound(c);
}

/** What may be shown of a text: every kind of line break is one, and what has no look of its own stays where it belongs. */
function* shown(text: string): Generator<string, undefined> {
  let previous = "";
  let wasReturn = false;
  for (const c of text) {
    let next = c;
    if (BREAK.test(c)) {
      next = "\n";
    } else if (c === "\n" && wasReturn) {
      wasReturn = false;
      continue;
    } else if (isHidden(c) || (isContextBound(c) && !belongs(c, previous))) {
      wasReturn = false;
      continue;
    }
    wasReturn = c === "\r";
    previous = next;
    yield next;
  }
}

function belongs(c: string, previous: string): boolean {
  if (previous === "" || isBlank(previous)) {
    return false;
  }
  if (JOINER.test(c)) {
    // The first scripts that join are beyond those of Europe, where a joiner only makes names look alike.
    return (previous.codePointAt(0) ?? 0) >= 0x600 && !JOINER.test(previous);
  }
  if (SELECTOR.test(c)) {
    return !SELECTOR.test(previous) && !JOINER.test(previous);
  }
  return previous === "\u{1f3f4}" || TAG.test(previous);
}

/**
 * Makes a name fit for running text: on one line, without what acts on the text around it, and no longer than 80
 * characters. The result may show as nothing; see {@link visibleName}.
 */
export function oneLine(name: string): string {
  let line = "";
  let [read, chars, marksOn, gap] = [0, 0, 0, false];
  for (const c of shown(name)) {
    // Nothing after this can be seen, so that a name of a megabyte costs nothing.
    if (++read > MAX_CHARS * 100) {
      break;
    }
    if (isBlank(c)) {
      gap = line !== "";
      continue;
    }
    // A mark without a letter would stand on whatever comes before the name.
    if (isMark(c)) {
      marksOn += 1;
      if (line === "" || gap || marksOn > MAX_MARKS) {
        continue;
      }
    } else if (!isContextBound(c)) {
      marksOn = 0;
    }
    const width = gap ? 2 : 1;
    if (chars + width > MAX_CHARS) {
      line += "…";
      break;
    }
    line += gap ? " " + c : c;
    gap = false;
    chars += width;
  }
  return line;
}

/** Returns a name on one line, or `undefined` if nothing of it would be seen: that is no name. */
export function visibleName(name: string): string | undefined {
  const line = oneLine(name);
  for (const c of line) {
    if (!isBlank(c) && !PRIVATE.test(c) && !isMark(c) && !isContextBound(c)) {
      return line;
    }
  }
  return undefined;
}

/** Returns what to call a room or somebody: their name, or their ID where they have no name that can be seen. */
export function label(name: string | undefined, id: string): string {
  const visible = name === undefined ? undefined : visibleName(name);
  return visible ?? Array.from(shown(id), (c) => (isBlank(c) ? " " : c)).join("");
}

/**
 * Makes a text of several lines fit to be shown among other text: without what acts on the text around it, and no longer
 * than so many characters.
 */
export function shownLines(text: string, mostChars: number): string {
  let lines = "";
  let chars = 0;
  for (const c of shown(text)) {
    if (chars++ === mostChars) {
      return lines + "…";
    }
    lines += c;
  }
  return lines;
}

/**
 * Makes a task, which may be untrusted text, fit to be shown: its lines, without control characters and more than one
 * blank line together, and no longer than a task may be.
 */
export function shownTask(task: string): string {
  const kept: string[] = [];
  for (const whole of shownLines(trim(task.replaceAll("\t", " ")), MAX_TASK_CHARS).split("\n")) {
    const line = trimEnd(whole);
    if (line === "" && (kept.at(-1) ?? "") === "") {
      continue;
    }
    if (kept.length === MOST_LINES) {
      kept.push("…");
      break;
    }
    kept.push(line);
  }
  return trim(kept.join("\n"));
}

/** Reads a task: what is blank is none, and what is too long is cut. */
export function readTask(task = ""): string | undefined {
  const read = shownTask(task);
  return visibleName(read) === undefined ? undefined : read;
}

/** Removes what is white in Unicode, which is not quite what JavaScript takes for it. */
export function trim(text: string): string {
  let start = 0;
  while (start < text.length && SPACE.test(text.charAt(start))) {
    start += 1;
  }
  return trimEnd(text.slice(start));
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end);
}

/** Counts the bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
