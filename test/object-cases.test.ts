// The cases about objects and their types, a third of all; cases.test.ts and programs.test.ts run the others.
import { objectAreas, testCases } from "./oracle/check-case.ts";

testCases((area) => objectAreas.has(area));
