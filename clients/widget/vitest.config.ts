import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The rules come from their source, so that nothing has to be built before.
const rules = fileURLToPath(new URL("../js/src/index.ts", import.meta.url));

export default defineConfig({
  resolve: { alias: { "matrix-breakout": rules } },
  test: { include: ["test/*.test.ts"], testTimeout: 30_000 },
});
