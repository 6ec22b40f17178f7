// All cases but those about objects, and the whole programs: object-cases.test.ts and programs.test.ts run them meanwhile.
import { objectAreas, testCases } from "./oracle/check-case.ts";

testCases((area) => area !== "programs" && !objectAreas.has(area));
