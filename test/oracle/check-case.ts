// The only harness of test/cases: each file there is one test. It is compiled; its messages must be those that its
// `//~` comments ask for; its C++ must equal the golden, build without a warning and, for `@run`, print what Node prints.
// Three test files share the areas out, so that processes are busy with them beside each other.
import { afterAll, expect, test } from "vitest";
import { renderDiagnostics } from "../../compiler/diagnostics/render.ts";
import type { CompileResult } from "../../compiler/index.ts";
import { compileCase, listExpected, listReported, sketchNameOf } from "./compile-case.ts";
import { type Case, findCases, findOrphans, goldenOf, root } from "./find-cases.ts";
import { type Building, buildCpp, runCpp } from "./run-as-cpp.ts";
import { JavaScriptOracle } from "./run-as-javascript.ts";

/** Folders of test/cases whose C++ is as long as that of all others together, the whole programs left aside. */
export const objectAreas: ReadonlySet<string> = new Set([
  "classes",
  "destructuring",
  "generics",
  "objects",
  "records",
  "spread",
  "tuples",
  "unions",
]);

/**
 * Makes a test of each case in the areas that are chosen, and one that looks for goldens there without a case.
 * @param chooseBuilding for the case at a position; one in eight shows that a sketch includes what it uses, in twice the
 * time of the others, and one that is optimized takes four times as long
 */
export function testCases(
  isChosen: (area: string) => boolean,
  chooseBuilding: (position: number) => Building = (position) => (position % 8 === 0 ? "alone" : "quick"),
): void {
  const cases = findCases().filter(({ name }) => isChosen(areaOf(name)));
  const javaScript = new JavaScriptOracle();
  const goldens = new Set<string>();
  afterAll(() => javaScript.close());
  for (const [position, one] of cases.entries()) {
    if (one.directives.waitsFor !== undefined) test(`${one.name} (waits)`, () => checkWaiting(one));
    else test(one.name, () => checkCase(one, chooseBuilding(position), { javaScript, goldens }));
  }
  test("every golden belongs to a case", ({ skip }) => {
    const checked = cases.filter((one) => one.directives.waitsFor === undefined);
    const reached = checked.filter(
      (one) => goldens.has(goldenOf(one, "ino")) || goldens.has(goldenOf(one, "diag")),
    );
    if (reached.length < checked.length)
      skip("not every case has run, or some have failed before their goldens");
    expect(findOrphans(cases, goldens).filter((path) => isChosen(areaOf(path)))).toEqual([]);
  });
}

/** `arrays` of `arrays/aliasing`. */
function areaOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}

/** What the cases of a test file share. */
interface Checking {
  readonly javaScript: JavaScriptOracle;
  /** Paths of the goldens that were looked at. */
  readonly goldens: Set<string>;
}

/** Goldens first, so that a wrong program can be read in its golden. */
async function checkCase(one: Case, building: Building, checking: Checking): Promise<void> {
  const result = compileCase(one);
  expect(listReported(result)).toEqual(listExpected(one, result));
  if (result.diagnostics.length > 0) await matchGolden(one, "diag", renderMessages(result), checking);
  if (result.sketch === undefined) return;
  await matchGolden(one, "ino", result.sketch.files[result.sketch.ino] ?? "", checking);
  const printed = one.directives.run ? await runOracle(one, result, checking) : undefined;
  const wasm = await buildCpp(result.sketch, sketchNameOf(one), building);
  if (printed !== undefined) expect(await runCpp(wasm, one.directives.leaks)).toBe(printed);
}

/** What Node prints is the expected output: a golden is never written from the C++ side. */
async function runOracle(one: Case, result: CompileResult, checking: Checking): Promise<string> {
  const printed = await checking.javaScript.run(one.path, ownSources(one, result));
  expect(printed).not.toBe("");
  await matchGolden(one, "out", printed, checking);
  return printed;
}

/** A marked case is refused, by the message that its mark names: never a wrong answer, never C++ that does not compile. */
function checkWaiting(one: Case): void {
  const { sketch, diagnostics } = compileCase(one);
  expect(sketch, `${one.name} is not refused: take the mark @waits-for away`).toBeUndefined();
  const slugs = diagnostics.map(({ slug }) => slug);
  expect(slugs).toContain(one.directives.waitsFor);
}

function ownSources(one: Case, result: CompileResult): ReadonlyMap<string, string> {
  const folder = one.path.slice(0, one.path.lastIndexOf("/") + 1);
  return new Map([...result.sources].filter(([file]) => file.startsWith(folder)));
}

function renderMessages(result: CompileResult): string {
  return renderDiagnostics(result.diagnostics, result.sources, { base: `${root}/test/cases` });
}

async function matchGolden(
  one: Case,
  extension: "ino" | "out" | "diag",
  text: string,
  { goldens }: Checking,
): Promise<void> {
  const path = goldenOf(one, extension);
  goldens.add(path);
  await expect(text).toMatchFileSnapshot(path);
}
