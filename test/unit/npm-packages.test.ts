// Packages of npm that are written in TypeScript: where they are found, and what becomes of them.
import { expect, test } from "vitest";
import { compile } from "../../compiler/index.ts";
import { loadFiles, makeHost } from "./types-host.ts";

function modulesOf(files: Readonly<Record<string, string>>): readonly string[] | undefined {
  const { program, diagnostics } = loadFiles(files, { entry: "/home/app/main.ts" });
  expect(diagnostics.map(({ slug }) => slug)).toEqual([]);
  return program?.modules.map((file) => file.fileName);
}

function slugsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return loadFiles(files, { entry: "/home/app/main.ts" }).diagnostics.map(({ slug }) => slug);
}

const main = (name: string): string => `import { value } from "${name}"; console.log(value);`;
const source = "export const value = 1;";

test.each([
  ["{}", "tool", "/home/node_modules/tool/index.ts"],
  ['{ "main": "lib/start.ts" }', "tool", "/home/node_modules/tool/lib/start.ts"],
  ['{ "main": "./lib/start.js" }', "tool", "/home/node_modules/tool/lib/start.ts"],
  ['{ "main": "dist/index.js", "source": "src/index.ts" }', "tool", "/home/node_modules/tool/src/index.ts"],
  ['{ "exports": "./src/main.ts" }', "tool", "/home/node_modules/tool/src/main.ts"],
  [
    '{ "exports": { ".": { "types": "./d.d.ts", "default": "./a.ts" } } }',
    "tool",
    "/home/node_modules/tool/a.ts",
  ],
  ['{ "exports": { "./crc": "./src/crc.ts" } }', "tool/crc", "/home/node_modules/tool/src/crc.ts"],
  ['{ "exports": { "./*": "./src/*.ts" } }', "tool/deep/crc", "/home/node_modules/tool/src/deep/crc.ts"],
  ["{}", "tool/src/crc", "/home/node_modules/tool/src/crc.ts"],
  ["not JSON", "tool", "/home/node_modules/tool/index.ts"],
])("a package %s is found as %s", (manifest, name, path) => {
  const files = {
    "/home/app/main.ts": main(name),
    "/home/node_modules/tool/package.json": manifest,
    "/home/node_modules/tool/d.d.ts": source,
    [path]: source,
  };
  expect(modulesOf(files)).toEqual([path, "/home/app/main.ts"]);
});

test("the nearest package counts, and packages have packages of their own", () => {
  const files = {
    "/home/app/main.ts":
      'import { value } from "@me/tool"; import { other } from "inner"; console.log(value, other);',
    "/home/app/node_modules/@me/tool/package.json": '{ "main": "index.ts" }',
    "/home/app/node_modules/@me/tool/index.ts":
      'import { other } from "inner"; export const value = other + 1;',
    "/home/app/node_modules/@me/tool/node_modules/inner/package.json": "{}",
    "/home/app/node_modules/@me/tool/node_modules/inner/index.ts": "export const other = 5;",
    "/home/node_modules/inner/package.json": "{}",
    "/home/node_modules/inner/index.ts": "export const other = 7;",
  };
  expect(modulesOf(files)).toEqual([
    "/home/app/node_modules/@me/tool/node_modules/inner/index.ts",
    "/home/app/node_modules/@me/tool/index.ts",
    "/home/node_modules/inner/index.ts",
    "/home/app/main.ts",
  ]);
});

test("what has no TypeScript, is not exported or not there is refused", () => {
  const plain = { "/home/node_modules/tool/package.json": '{ "main": "index.js" }' };
  const withText = { ...plain, "/home/node_modules/tool/index.js": "export const value = 1;" };
  expect(slugsOf({ ...withText, "/home/app/main.ts": main("tool") })).toEqual(["not-typescript"]);
  const exported = {
    "/home/node_modules/tool/package.json": '{ "exports": "./a.ts" }',
    "/home/node_modules/tool/a.ts": source,
  };
  expect(slugsOf({ ...exported, "/home/app/main.ts": main("tool/a") })).toEqual(["unknown-import"]);
  expect(slugsOf({ "/home/app/main.ts": main("tool") })).toEqual(["unknown-import"]);
  expect(slugsOf({ "/home/app/main.ts": main("node:fs") })).toEqual(["unknown-import"]);
});

test("its functions stand in the sketch under its name, its mistakes are shown at its lines", () => {
  const files = {
    "/app/main.ts": 'import crc8, { name } from "crc-tools"; console.log(name, crc8([1, 2]));',
    "/app/node_modules/crc-tools/package.json": '{ "exports": "./src/index.ts" }',
    "/app/node_modules/crc-tools/src/index.ts":
      'export * from "./name.ts";\nexport default function (bytes: number[]): number {\n  return bytes.reduce((a, b) => (a ^ b) & 255, 0);\n}\n',
    "/app/node_modules/crc-tools/src/name.ts": 'export const name = "crc";',
  };
  const options = { board: "nodemcuv2", name: "main" };
  const { sketch, diagnostics } = compile(makeHost(files), "/app/main.ts", options);
  expect(diagnostics).toEqual([]);
  const ino = sketch?.files[sketch.ino] ?? "";
  expect(ino).toContain("// --- crc-tools ---");
  expect(ino).toContain("int32_t crcTools(");
  const wrong = { ...files, "/app/node_modules/crc-tools/src/name.ts": "export const name = /a/.source;" };
  const [said] = compile(makeHost(wrong), "/app/main.ts", options).diagnostics;
  expect([said?.slug, said?.span?.file]).toEqual([
    "unsupported-regexp",
    "/app/node_modules/crc-tools/src/name.ts",
  ]);
});
