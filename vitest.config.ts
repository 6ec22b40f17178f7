// Tests run beside each other in few processes: a test that starts the simulator or tsc keeps a core busy by itself. Others
// wait for a board or a clock meanwhile, so there is one process more than the two cores that we count on.
import { spawnSync } from "node:child_process";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** From three minutes down to 20 s: begun last, one of them would run alone at the end. */
const longest = [
  "object-cases.test.ts",
  "cases.test.ts",
  "esp8266-upload.test.ts",
  "programs.test.ts",
  "board-compilers.test.ts",
  "main-example.test.ts",
  "uno-chain.test.ts",
  "hostile-sizes.test.ts",
  "release.test.ts",
  "cli-json.test.ts",
  "random-programs.test.ts",
  "cli-config.test.ts",
  "avr-cases.test.ts",
  "cli-setup.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}`));
      return place < 0 ? longest.length : place;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/** V8's flags are no part of Node's interface: one that this version lacks would end the process. */
const workerFlags = [
  // The compiler's own tests make short-lived objects by the megabyte.
  "--max-semi-space-size=32",
  // Each process optimizes the same functions of tsc and tsino once more. They must run six times as much as by default
  // before they are worth that: 49 s of processor time instead of 60 s over the cases.
  "--interrupt-budget=400000",
];

function isKnown(flag: string): boolean {
  return spawnSync(process.execPath, [flag, "--version"]).status === 0;
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 3,
    // A process for each file spends a second or two on loading tsc and tsino, and runs both before they are optimized.
    isolate: false,
    execArgv: workerFlags.filter(isKnown),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["test/tools/build-once.ts", "test/tools/run-folder.ts"],
    sequence: { sequencer: LongestFirst },
  },
});
