// What the compiler refuses comes back with positions in the sketch's own names.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEngine, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

async function refuse(files: Record<string, string>) {
  const result = await engine.engine.buildSketch({ name: "test.ino", files }, { checked: true });
  if (result.ok) throw new Error("the sketch builds");
  return result;
}

test("an error in the sketch", async () => {
  const result = await refuse({ "test.ino": "void setup() {\n  missing();\n}\nvoid loop() {}\n" });
  expect(result.diagnostics).toEqual([
    {
      file: "test.ino",
      line: 2,
      column: 3,
      severity: "error",
      message: "use of undeclared identifier 'missing'",
    },
  ]);
  expect(result.text).toContain("test.ino:2:3: error");
});

test("a warning is an error", async () => {
  const result = await refuse({
    "test.ino": "void setup() {\n  int x = 0;\n  if (x = 3) x = 4;\n}\nvoid loop() {}\n",
  });
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([
    {
      file: "test.ino",
      line: 3,
      column: 9,
      severity: "error",
      message: expect.stringContaining("-Wparentheses"),
    },
  ]);
});

test("an error in a header of the sketch, with its note", async () => {
  const result = await refuse({
    "test.ino": '#include "own/part.h"\nvoid setup() { part(1, 2); }\nvoid loop() {}\n',
    "own/part.h": "#pragma once\ninline void part(int) {}\n",
  });
  expect(result.diagnostics).toMatchObject([
    { file: "test.ino", line: 2, column: 16, severity: "error" },
    { file: "own/part.h", line: 2, column: 13, severity: "note" },
  ]);
});

test("a header that nobody has", async () => {
  const result = await refuse({ "test.ino": "#include <Nowhere.h>\nvoid setup() {}\nvoid loop() {}\n" });
  expect(result.diagnostics).toMatchObject([{ line: 1, column: 10, message: "'Nowhere.h' file not found" }]);
});

test("what only the linker misses", async () => {
  const result = await refuse({ "test.ino": "void absent();\nvoid setup() { absent(); }\nvoid loop() {}\n" });
  expect(result.diagnostics).toMatchObject([
    { file: "", line: 0, severity: "error", message: expect.stringContaining("undefined symbol: absent()") },
  ]);
});

test("what can't be simulated is refused with the reason", async () => {
  const result = await refuse({ "test.ino": "void setup() { pulseIn(D1, HIGH); }\nvoid loop() {}\n" });
  expect(result.diagnostics[0]?.message).toContain("the simulator has no pulse measurement yet");
});

test("headers of a root are found, those of the sketch come first", async () => {
  const root = mkdtempSync(join(tmpdir(), "tsino-root-"));
  mkdirSync(join(root, "lib"));
  writeFileSync(join(root, "lib/value.h"), "#pragma once\nconstexpr int value = 1;\n");
  writeFileSync(join(root, "lib/other.h"), "#pragma once\nconstexpr int other = 2;\n");
  const files = {
    "test.ino":
      "#include <lib/value.h>\n#include <lib/other.h>\nstatic_assert(value == 7 && other == 2);\nvoid setup() {}\nvoid loop() {}\n",
    "lib/value.h": "#pragma once\nconstexpr int value = 7;\n",
  };
  const options = { checked: true, headerRoots: [root] };
  const result = await engine.engine.buildSketch({ name: "test.ino", files }, options);
  rmSync(root, { recursive: true });
  expect(result).toMatchObject({ ok: true });
});

test("after a refusal and after close the engine goes on", async () => {
  await refuse({ "test.ino": "nonsense" });
  engine.engine.close();
  expect((await engine.build("void setup() {}\nvoid loop() {}\n")).ok).toBe(true);
});
