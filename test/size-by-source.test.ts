// What takes the board's memories, by file: from firmware that the boards' own compilers made.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureBySource } from "../cli/size-by-source.ts";
import { renderSizeTable } from "../cli/size-table.ts";
import type { CompiledSketch } from "../compiler/index.ts";
import { SourceMap } from "../compiler/source-map.ts";
import { cutFirmware } from "../monitor/code-pieces.ts";
import { ElfFile } from "../monitor/elf-file.ts";
import { buildCrashFirmware, crashSource, crashTools } from "./tools/crash-firmware.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(crashTools);

/** As if each line of the C++ came from one file of TypeScript, and those behind `half` from another. */
function makeSketch(half: number): CompiledSketch {
  // Its first line says that the rest is the sketch.
  const ino = readFileSync(crashSource, "utf8").replace(/^#line.*\n/, "");
  const lines = ino.split("\n").length;
  const mappings = Array.from({ length: lines }, (_, index) => {
    const file = index + 1 <= half ? "/p/one.ts" : "/p/two.ts";
    return { line: index + 1, column: 1, span: { file, start: 0, end: 1 } };
  });
  const base = { kind: "sketch", secrets: [], baud: 9600, fqbn: "esp8266:esp8266:generic" } as const;
  return { ...base, ino: "a.ino", files: { "a.ino": ino }, map: new SourceMap(mappings) };
}

test("each byte of code counts once, at the file that its line came from", ({ skip }) => {
  skip(missing !== undefined, missing);
  const elf = new ElfFile(readFileSync(buildCrashFirmware(makeFolder())));
  // With the constants that stand in front of a function; at the end there may be a gap.
  const code = elf.sections.find(({ name }) => name === ".text")?.size ?? 0;
  const pieces = cutFirmware(elf).filter(({ kind }) => kind === "function");
  expect(code - pieces.reduce((sum, { bytes }) => sum + bytes, 0)).toBeOneOf([0, 1, 2, 3]);
  expect(pieces.every(({ bytes }) => bytes > 0)).toBe(true);
  const all = measureBySource(elf, makeSketch(1000));
  expect(all[0]).toMatchObject({ source: "/p/one.ts", kind: "file" });
  const [one, two] = ["/p/one.ts", "/p/two.ts"].map((file) => {
    return measureBySource(elf, makeSketch(11)).find(({ source }) => source === file)?.bytes.flash ?? 0;
  });
  expect(one).toBeGreaterThan(0);
  expect(two).toBeGreaterThan(0);
  expect((one ?? 0) + (two ?? 0)).toBe(all[0]?.bytes.flash);
});

test("the table has a column for each memory", () => {
  const rows = [
    { source: "src/main.ts", kind: "file", bytes: { flash: 2048, ram: 12 } },
    { source: "core", kind: "other", bytes: { flash: 100 } },
  ] as const;
  expect(renderSizeTable(rows, ["flash", "ram"])).toEqual([
    "              Flash   RAM",
    "src/main.ts  2.0 KB  12 B",
    "core          100 B",
  ]);
});
