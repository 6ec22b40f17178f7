// The cases of test/cases/programs: whole programs, as many lines as half of all other cases. One in three is optimized,
// and of those one in three is built by the engine's own compiler, all as `tsino run` does it.
import { testCases } from "./oracle/check-case.ts";

testCases(
  (area) => area === "programs",
  (position) => (position % 9 === 0 ? "own" : position % 3 === 0 ? "optimized" : "quick"),
);
