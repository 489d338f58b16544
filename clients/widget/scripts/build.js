/** Builds `dist`, which is the widget, and the stand-in for Element: `dist-host` for the tests, `dist-demo` for `breakout demo`. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const at = (path) => resolve(root, path);

const common = {
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

// Its source, of which only the half that is used comes along; what it builds for Node cannot be taken apart.
const source = { "matrix-widget-api": at("node_modules/matrix-widget-api/src/index.ts") };

for (const folder of ["dist", "dist-host", "dist-demo"]) {
  rmSync(at(folder), { recursive: true, force: true });
  mkdirSync(at(folder));
}

await build({
  ...common,
  entryPoints: { widget: at("src/main.ts"), "element-module": at("src/element-module.ts") },
  outdir: at("dist"),
  alias: {
    "matrix-breakout": at("../js/src/index.ts"),
    ...source,
  },
  // The widget API prints each message, and there may be fifty a second.
  drop: ["console"],
});
// Each language is a file of its own, of which a page loads one.
const languages = readdirSync(at("src/words")).filter((name) => /^[a-z]{2}\.ts$/.test(name));
await build({
  ...common,
  charset: "utf8",
  entryPoints: languages.map((name) => ({ in: at(`src/words/${name}`), out: `words-${name.replace(".ts", "")}` })),
  outdir: at("dist"),
});
cpSync(at("src/index.html"), at("dist/index.html"));
cpSync(at("src/widget.css"), at("dist/widget.css"));
cpSync(at("LICENSE"), at("dist/LICENSE"));
// What is bundled into the script goes with its license.
const bundled = ["matrix-widget-api", "events"];
const licenses = bundled.map((name) => `${name}\n\n${readFileSync(at(`node_modules/${name}/LICENSE`), "utf8")}`);
writeFileSync(at("dist/LICENSES-OF-OTHERS"), licenses.join("\n\n"));

for (const [folder, entry] of [
  ["dist-host", "host/test.ts"],
  ["dist-demo", "host/demo.ts"],
]) {
  await build({
    ...common,
    entryPoints: { host: at(entry) },
    outdir: at(folder),
    ...(folder === "dist-demo" && { alias: source, drop: ["console"] }),
  });
  cpSync(at("host/index.html"), at(`${folder}/index.html`));
  cpSync(at("host/host.css"), at(`${folder}/host.css`));
}
cpSync(at("LICENSE"), at("dist-demo/LICENSE"));
writeFileSync(at("dist-demo/LICENSES-OF-OTHERS"), licenses.join("\n\n"));
// The SDK looks for it beside itself, and loads it only for encrypted rooms.
const wasm = "pkg/matrix_sdk_crypto_wasm_bg.wasm";
mkdirSync(at("dist-host/pkg"));
cpSync(at(`node_modules/@matrix-org/matrix-sdk-crypto-wasm/${wasm}`), at(`dist-host/${wasm}`));
