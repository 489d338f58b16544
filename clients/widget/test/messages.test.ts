import { expect, test } from "vitest";

import { clockTime, messagesFor } from "../src/messages.js";

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

test("names in sentences are set apart", () => {
  const { words } = messagesFor("en");
  const name = "\u0645\u062c";
  const sentences = [
    words.join(name), words.open(name), words.with([name], 1), words.warning(name), words.helpCalled(name), words.reported(name),
    words.openedBy(name, name), words.newsOpened([name], 1), words.newsMoved([name]),
  ];
  for (const sentence of sentences) {
    expect(sentence.replaceAll(`\u2068${name}\u2069`, "")).not.toMatch(new RegExp(name));
  }
});

test("a language that there is not is English", () => {
  for (const language of ["en", "en-GB", "EN_us", "de", "tlh", "", "constructor", "__proto__"]) {
    const { code, words } = messagesFor(language);
    expect([code, words.joinShort()]).toEqual(["en", "Join"]);
  }
});

test("counts and lists are sentences", () => {
  const { words } = messagesFor("en");
  expect(words.people(1)).toBe("1 person");
  expect(words.people(2)).toBe("2 people");
  expect(plain(words.with(["Ann", "Bob"], 0))).toBe("With Ann and Bob");
  expect(plain(words.with(["Ann", "Bob"], 5))).toBe("With Ann, Bob, and 5 more");
  expect(words.newsOpened([], 1)).toBe("Break-out groups are open: choose one. 1 minute is left.");
  expect(plain(words.newsOpened(["A", "B"], undefined))).toBe("Break-out groups are open. Yours is A and B.");
});

test("times are as clocks show them", () => {
  expect([0, 9, 60, 3_599, 3_600, 36_610].map(clockTime)).toEqual(["0:00", "0:09", "1:00", "59:59", "1:00:00", "10:10:10"]);
});
