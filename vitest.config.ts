// Tests run beside each other in few processes: a test that starts the simulator or tsc keeps a core busy by itself.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Minutes each: begun last, one of them would run alone at the end. */
const longest = [
  "cases.test.ts",
  "programs.test.ts",
  "object-cases.test.ts",
  "esp8266-upload.test.ts",
  "random-programs.test.ts",
  "board-compilers.test.ts",
  "avr-cases.test.ts",
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

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    // The compiler's own tests make short-lived objects by the megabyte.
    execArgv: ["--max-semi-space-size=32"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["test/tools/build-once.ts"],
    sequence: { sequencer: LongestFirst },
  },
});
