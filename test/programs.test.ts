// The cases of test/cases/programs: whole programs, as many lines as half of all other cases.
import { testCases } from "./oracle/check-case.ts";

testCases((area) => area === "programs");
