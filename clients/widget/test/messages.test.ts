import { readFileSync, readdirSync } from "node:fs";

import { expect, test } from "vitest";

import { ENGLISH, LANGUAGES, type Language, type Messages, clockTime, english, languageOf } from "../src/messages.js";

const loaded = (code: string): Promise<unknown> => import(`../src/words/${code}.ts`);
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
const name = "\u05d0\u05d1";

/** Everything that each sentence says, of what it is told: for all forms that numbers have. */
function said(words: Messages): Record<keyof Messages, string[]> {
  const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100];
  const names = [[name], ["Ann", name], ["Ann", "Bob", name]];
  const { people, more, with: withPeople, newsOpened, ...others } = words;
  const plainly = Object.entries(others).map(([key, sentence]) => {
    const told = { openedBy: [["Ann", undefined], ["Ann", name]], newsMoved: names.map((names) => [names]) }[key] ?? [[name]];
    return [key, told.map((told) => (sentence as (...told: unknown[]) => string)(...told))];
  });
  return {
    ...(Object.fromEntries(plainly) as Record<keyof Messages, string[]>),
    people: counts.map(people),
    more: counts.map(more),
    with: names.flatMap((names) => counts.map((count) => withPeople(names, count))),
    newsOpened: [[], ...names].flatMap((names) => [undefined, ...counts].map((count) => newsOpened(names, count))),
  };
}

/** How often a sentence has a name or a number. In Arabic one and two are words. */
function told(sentence: string): { names: number; numbers: string[] } {
  const names = ["Ann", "Bob", name].map((name) => sentence.split(name).length - 1);
  return { names: names.reduce((sum, count) => sum + count), numbers: sentence.match(/\d+/g) ?? [] };
}

async function languages(): Promise<Language[]> {
  return Promise.all(Object.keys(LANGUAGES).map((code) => languageOf(code, loaded)));
}

test("every language says every sentence, with all names and numbers, in words of its own", async () => {
  const files = readdirSync(new URL("../src/words/", import.meta.url)).filter((file) => file !== "sentences.ts");
  expect(files).toEqual(Object.keys(LANGUAGES).map((code) => `${code}.ts`));
  const wanted = said(english);
  for (const { code, words } of await languages()) {
    expect(Object.keys(((await loaded(code)) as { words: Messages }).words).sort(), code).toEqual(Object.keys(english).sort());
    for (const [key, sentences] of Object.entries(said(words))) {
      const inEnglish = wanted[key as keyof Messages];
      for (const [at, sentence] of sentences.entries()) {
        expect(sentence, `${code} ${key}`).toMatch(/\p{L}/u);
        expect(sentence, `${code} ${key}`).not.toMatch(/undefined|NaN|[<>]|\.\.\./);
        expect(sentence, `${code} ${key}`).not.toBe(inEnglish[at]);
        const { names, numbers } = told(sentence);
        const expected = told(inEnglish[at] ?? "");
        expect(names, `${code} ${key}: ${sentence}`).toBe(expected.names);
        const isWord = (number: string): boolean => (code === "ar" && ["1", "2"].includes(number)) || (code === "it" && number === "1");
        expect(numbers.filter((it) => !isWord(it)), `${code} ${key}: ${sentence}`).toEqual(expected.numbers.filter((it) => !isWord(it)));
      }
    }
  }
});

test("names in sentences are set apart in every language", async () => {
  for (const { code, words } of [ENGLISH, ...(await languages())]) {
    const sentences = [
      words.join(name), words.open(name), words.with([name], 1), words.warning(name), words.helpCalled(name), words.reported(name),
      words.openedBy(name, name), words.newsOpened([name], 1), words.newsMoved([name]),
    ];
    for (const sentence of sentences) {
      expect(sentence.replaceAll(`\u2068${name}\u2069`, ""), code).not.toMatch(new RegExp(name));
    }
  }
});

test("a language is known by its first part, and one that there is not is English", async () => {
  for (const [wanted, code, join] of [["de", "de", "Betreten"], ["de-DE", "de", "Betreten"], ["FR_ca", "fr", "Rejoindre"], ["ar", "ar", "انضمام"]]) {
    const language = await languageOf(wanted ?? "", loaded);
    expect([language.code, language.words.joinShort(), language.direction]).toEqual([code, join, code === "ar" ? "rtl" : "ltr"]);
  }
  for (const wanted of ["en", "en-GB", "EN_us", "tlh", "", "constructor", "__proto__", "../x"]) {
    expect(await languageOf(wanted, loaded)).toBe(ENGLISH);
  }
});

test("where a language cannot be loaded English is spoken, and what a file lacks is said in English", async () => {
  expect(await languageOf("de", () => Promise.reject(new Error("gone")))).toBe(ENGLISH);
  expect(await languageOf("de", () => Promise.resolve(undefined))).toBe(ENGLISH);
  const { words } = await languageOf("de", () => Promise.resolve({ words: { back: () => "Zurück" } }));
  expect([words.back(), words.joinShort()]).toEqual(["Zurück", "Join"]);
});

test("what the page says before its script is there is what it says then", () => {
  const page = readFileSync(new URL("../src/index.html", import.meta.url), "utf8");
  expect(page).toContain(`<title>${english.title()}</title>`);
});

test("counts and lists are sentences", async () => {
  const words = english;
  expect(words.people(1)).toBe("1 person");
  expect(words.people(2)).toBe("2 people");
  expect(plain(words.with(["Ann", "Bob"], 0))).toBe("With Ann and Bob");
  expect(plain(words.with(["Ann", "Bob"], 5))).toBe("With Ann, Bob, and 5 more");
  expect(words.newsOpened([], 1)).toBe("Break-out groups are open: choose one. 1 minute is left.");
  expect(plain(words.newsOpened(["A", "B"], undefined))).toBe("Break-out groups are open. Yours is A and B.");
  const { words: polish } = await languageOf("pl", loaded);
  expect([1, 2, 5, 22].map(polish.people)).toEqual(["1 osoba", "2 osoby", "5 osób", "22 osoby"]);
  const { words: arabic } = await languageOf("ar", loaded);
  expect([1, 2, 5, 11, 100].map(arabic.people)).toEqual(["شخص واحد", "شخصان", "5 أشخاص", "11 شخصًا", "100 شخص"]);
});

test("times are as clocks show them", () => {
  expect([0, 9, 60, 3_599, 3_600, 36_610].map(clockTime)).toEqual(["0:00", "0:09", "1:00", "59:59", "1:00:00", "10:10:10"]);
});
