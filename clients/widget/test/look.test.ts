/** The page's own rules, as they stand in its files. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { themeOf } from "../src/theme.js";

const page = readFileSync(new URL("../src/index.html", import.meta.url), "utf8");

test("the page allows no code and no style but its own files", () => {
  const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|http|data:|blob:/);
  expect(page).not.toMatch(/<style|\son[a-z]+=|style=|<script(?![^>]*src=)/);
});

test("a theme is told by its name, and else by the system", () => {
  expect(["light", "dark", "light-high-contrast", "custom-Deep Black", "custom-x", ""].map((name) => themeOf(name, true))).toEqual([
    "light", "dark", "light", "dark", "dark", "dark",
  ]);
  expect(["custom-x", "light", "dark"].map((name) => themeOf(name, false))).toEqual(["light", "light", "dark"]);
});
