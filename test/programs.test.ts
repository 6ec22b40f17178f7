// The cases of test/cases/programs: whole programs, as many lines as half of all other cases. Built as `tsino run` builds them.
import { testCases } from "./oracle/check-case.ts";

testCases((area) => area === "programs", false);
