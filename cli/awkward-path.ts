// Names of folders that other programs can't live with: they are refused before those programs say something that nobody understands.
import { makeProblem, type Problem } from "./problem.ts";

/** What arduino-cli's recipes and `#line` in C++ make something else of. Everything else has been tried, blanks and letters too. */
const awkward: readonly (readonly [RegExp, string])[] = [
  [/"/, "a quotation mark"],
  [/[\r\n]/, "a line break"],
  [/\{[^{}/\\]*\}/, "a word in braces"],
];

/** @param path of the sketch or its firmware @throws Problem */
export function checkPathForTools(path: string): void {
  const found = awkward.find(([pattern]) => pattern.test(path));
  if (found === undefined) return;
  throw makeProblem("path-not-usable", {
    path: JSON.stringify(path),
    what: `${found[1]} in it, which the Arduino tools take for something else`,
    how: "choose another folder with `--out`, or rename it",
  });
}

/** A program at a path that TypeScript would read as another one. @param separator of this system */
export function refuseBackslash(path: string, separator: string): Problem | undefined {
  if (separator === "\\" || !path.includes("\\")) return undefined;
  return makeProblem("path-not-usable", {
    path,
    what: "a backslash in it, which TypeScript takes for the end of a folder's name",
    how: "rename it",
  });
}
