/** What would be published: its size, its files, and what is committed beside it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The bytes of a program that uses this, as it reaches a browser. */
async function gzipped(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    external: ["matrix-js-sdk"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("everything is less than 10 kB, and a program takes only what it uses", async () => {
  const all = await gzipped('export * from "./src/index.js"; export * from "./src/js-sdk.js";');
  const core = await gzipped('export * from "./src/index.js";');
  const offers = await gzipped('export { readBreakout, chooseBreakout, makeOffer } from "./src/index.js";');
  const trust = await gzipped('export { trustOf } from "./src/index.js";');
  console.log({ all, core, offers, trust });
  expect(all).toBeLessThan(10_000);
  expect(core).toBeLessThan(8_500);
  expect(offers).toBeLessThan(4_500);
  expect(trust).toBeLessThan(300);
});

test("npm packs the built modules with their types and sources, and nothing else", () => {
  const npm = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
  const answer = JSON.parse(npm) as unknown;
  // npm 12 names the packages, before it is a list.
  const [pack] = Object.values(answer as Record<string, { files: { path: string }[] }>);
  const paths = pack?.files.map(({ path }) => path).sort() ?? [];
  const sources = paths.filter((path) => path.startsWith("src/"));
  const built = sources.flatMap((source) => {
    const module = source.replace("src/", "dist/").replace(/\.ts$/, "");
    return [".d.ts", ".d.ts.map", ".js", ".js.map"].map((ending) => module + ending);
  });
  expect(sources).toContain("src/index.ts");
  expect(sources).toContain("src/js-sdk.ts");
  expect(paths).toEqual(["LICENSE", "README.md", "package.json", ...sources, ...built].sort());
});

test("what is exported is there", () => {
  const { exports } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { exports: object };
  const files = Object.values(exports).flatMap((entry: string | object) =>
    typeof entry === "string" ? [entry] : Object.values(entry),
  ) as string[];
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    expect(existsSync(`${root}/${file}`), `${file}; npm run build`).toBe(true);
  }
});

test("the package needs no other, and the lockfile names no registry", () => {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as Record<string, unknown>;
  expect(manifest["dependencies"]).toBeUndefined();
  const lock = readFileSync(`${root}/package-lock.json`, "utf8");
  expect(lock).not.toMatch(/"resolved"|registry/);
});

test("the license is that of the repository", () => {
  expect(readFileSync(`${root}/LICENSE`, "utf8")).toBe(readFileSync(`${root}/../../LICENSE`, "utf8"));
});
