// The cases of test/cases/programs: whole programs, as many lines as half of all other cases. One in three is built as
// `tsino run` builds it.
import { testCases } from "./oracle/check-case.ts";

testCases(
  (area) => area === "programs",
  (position) => position % 3 !== 0,
);
