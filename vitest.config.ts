// Tests run beside each other in few processes: a test that starts the simulator or tsc keeps a core busy by itself.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["test/tools/build-once.ts"],
  },
});
