// The programs of bench/classic are right for TypeScript with tsino's own lib, and what tsino refuses in them it refuses
// as not supported yet. What they print and how long they take is for bench/classic.mjs to show.
import { expect, test } from "vitest";
import { compileCase, listReported } from "../oracle/compile-case.ts";
import { findCases, root } from "../oracle/find-cases.ts";

test.each(findCases(`${root}/bench`))("$name has no errors but unsupported syntax", (program) => {
  const result = compileCase(program);
  expect(listReported(result).filter((line) => !line.includes(" unsupported-"))).toEqual([]);
  expect(result.sketch !== undefined || result.diagnostics.length > 0).toBe(true);
});
