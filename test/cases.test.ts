// All cases but the whole programs, which programs.test.ts runs at the same time.
import { testCases } from "./oracle/check-case.ts";

testCases((area) => area !== "programs");
