// The cases of test/cases/programs: whole programs, as many lines as half of all other cases. Two in nine are optimized,
// one of them by the engine's own compiler, exactly as `tsino run` does it.
import { testCases } from "./oracle/check-case.ts";
import type { Building } from "./oracle/run-as-cpp.ts";

const buildings: readonly Building[] = [
  "own",
  "quick",
  "alone",
  "quick",
  "optimized",
  "quick",
  "quick",
  "alone",
  "quick",
];

testCases(
  (area) => area === "programs",
  (position) => buildings[position % buildings.length] ?? "quick",
);
