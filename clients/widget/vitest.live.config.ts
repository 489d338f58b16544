import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["live/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One Chromium at a time.
    fileParallelism: false,
    // The SDK tells of each room that nobody is in a call there.
    onConsoleLog: (log) => !log.startsWith("[MatrixRTCSession"),
  },
});
