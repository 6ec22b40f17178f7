// The cache of compiled programs: a hit only when nothing that mattered has changed, and bounded.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CompileCache } from "../cli/compile-cache.ts";
import { makeNodeHost } from "../cli/node-host.ts";
import type { CompileResult } from "../compiler/index.ts";
import { SourceMap } from "../compiler/source-map.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const options = { board: "nodemcuv2", name: "a" };

/** A project with a program of two files, one of which was looked for under a first name in vain. */
function makeProject() {
  const folder = makeFolder({ "a.ts": 'import "./b";', "b/index.ts": "export {};" });
  const paths = {
    entry: join(folder, "a.ts"),
    absent: join(folder, "b.ts"),
    other: join(folder, "b/index.ts"),
  };
  const host = makeNodeHost();
  for (const path of [paths.entry, paths.absent, paths.other]) host.readFile(path);
  const span = { file: paths.entry, start: 0, end: 3 };
  const result: CompileResult = {
    sketch: {
      kind: "sketch",
      files: { "a.ino": "void setup() {}\n" },
      ino: "a.ino",
      map: new SourceMap([{ line: 1, column: 1, span }]),
      secrets: ["SSID"],
      baud: 115200,
      fqbn: "esp8266:esp8266:nodemcuv2",
    },
    diagnostics: [{ slug: "TS1", level: "warning", message: "careful", span, related: [] }],
    sources: new Map([
      [paths.entry, 'import "./b";'],
      [paths.other, "export {};"],
      ["types/lib.d.ts", "shipped"],
    ]),
  };
  return { paths, result, reads: host.reads };
}

test("an unchanged program comes back whole, with warnings, map and sources", () => {
  const { paths, result, reads } = makeProject();
  const cache = new CompileCache(join(makeFolder(), "deep", "cache"), "v1");
  expect(cache.find(paths.entry, options)).toBeUndefined();
  cache.store(paths.entry, options, result, reads);
  const found = cache.find(paths.entry, options);
  expect(found).toEqual(result);
  expect(found?.sketch?.map.find(1, 5)?.file).toBe(paths.entry);
});

test.each([
  ["a changed file", (p: { other: string }) => writeFileSync(p.other, "export {}; ")],
  ["a removed file", (p: { other: string }) => rmSync(p.other)],
  ["a file that appears where one was looked for", (p: { absent: string }) => writeFileSync(p.absent, "")],
])("%s is a miss", (_, change) => {
  const { paths, result, reads } = makeProject();
  const cache = new CompileCache(makeFolder(), "v1");
  cache.store(paths.entry, options, result, reads);
  change(paths);
  expect(cache.find(paths.entry, options)).toBeUndefined();
});

test("another board, another name, another tsino and another program are misses", () => {
  const { paths, result, reads } = makeProject();
  const folder = makeFolder();
  const cache = new CompileCache(folder, "v1");
  cache.store(paths.entry, options, result, reads);
  expect(cache.find(paths.entry, { ...options, board: "d1_mini" })).toBeUndefined();
  expect(cache.find(paths.entry, { ...options, name: "b" })).toBeUndefined();
  expect(cache.find(paths.other, options)).toBeUndefined();
  expect(new CompileCache(folder, "v2").find(paths.entry, options)).toBeUndefined();
});

test("a program with errors is not kept", () => {
  const { paths, result, reads } = makeProject();
  const cache = new CompileCache(makeFolder(), "v1");
  cache.store(paths.entry, options, { ...result, sketch: undefined }, reads);
  expect(cache.find(paths.entry, options)).toBeUndefined();
});

test("a damaged record is a miss", () => {
  const { paths, result, reads } = makeProject();
  const folder = makeFolder();
  const cache = new CompileCache(folder, "v1");
  cache.store(paths.entry, options, result, reads);
  for (const damage of ["", "{", "null", "[]", '{"reads": 1}', '{"shipped": [], "reads": []}']) {
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), damage);
    expect(cache.find(paths.entry, options)).toBeUndefined();
  }
});

test("the folder keeps the newest records only", () => {
  const { paths, result, reads } = makeProject();
  const folder = makeFolder();
  const cache = new CompileCache(folder, "v1", { records: 3, bytes: 1e6 });
  for (let i = 0; i < 6; i++) cache.store(paths.entry, { ...options, name: `n${i}` }, result, reads);
  expect(readdirSync(folder)).toHaveLength(3);
  const small = new CompileCache(folder, "v1", { records: 99, bytes: 10 });
  small.store(paths.entry, options, result, reads);
  expect(readdirSync(folder)).toHaveLength(1);
});

test("a folder that can't be written is no error", () => {
  const { paths, result, reads } = makeProject();
  const cache = new CompileCache(join(makeFolder({ file: "" }), "file", "cache"), "v1");
  cache.store(paths.entry, options, result, reads);
  expect(cache.find(paths.entry, options)).toBeUndefined();
});
