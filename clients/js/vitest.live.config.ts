import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const built = (module: string): string => fileURLToPath(new URL(`dist/${module}.js`, import.meta.url));

// What was built, as others import it.
export default defineConfig({
  resolve: { alias: { "matrix-breakout/js-sdk": built("js-sdk"), "matrix-breakout": built("index") } },
  test: {
    include: ["live/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The SDK tells of each room that nobody is in a call there.
    onConsoleLog: (log) => !log.startsWith("[MatrixRTCSession"),
  },
});
