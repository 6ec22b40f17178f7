// Loading: which files, in which order, and what is said about those that are not there.
import { expect, test } from "vitest";
import { Reporter } from "../../compiler/diagnostics/reporter.ts";
import type { Host } from "../../compiler/host.ts";
import { findStale } from "../../compiler/lower/doubt/doubts.ts";
import { findClosestName } from "../../compiler/source/closest-name.ts";
import { loadProgram } from "../../compiler/source/load.ts";
import { loadFiles, loadText, makeHost } from "./types-host.ts";

function orderOf(files: Readonly<Record<string, string>>): readonly string[] | undefined {
  const { program, diagnostics } = loadFiles(files);
  expect(diagnostics).toEqual([]);
  return program?.modules.map((file) => file.fileName);
}

test("modules run after those that they import, each once", () => {
  const files = {
    "/main.ts": 'import { b } from "./b.ts"; import { a } from "./a"; console.log(a, b);',
    "/a.ts": 'import { c } from "./deep/c.js"; export const a = c;',
    "/b.ts": 'import { c } from "./deep/c"; import "./deep"; export const b = c;',
    "/deep/c.ts": "export const c = 1;",
    "/deep/index.ts": 'export * from "../effect.ts"; export {};',
    "/effect.ts": 'console.log("effect");',
  };
  expect(orderOf(files)).toEqual([
    "/deep/c.ts",
    "/effect.ts",
    "/deep/index.ts",
    "/b.ts",
    "/a.ts",
    "/main.ts",
  ]);
});

test("a cycle begins where the entry enters it", () => {
  const files = {
    "/main.ts": 'import { odd } from "./odd.ts"; console.log(odd(3));',
    "/odd.ts":
      'import { even } from "./even.ts"; export function odd(n: number): boolean { return n !== 0 && even(n - 1); }',
    "/even.ts":
      'import { odd } from "./odd.ts"; export function even(n: number): boolean { return n === 0 || odd(n - 1); }',
  };
  expect(orderOf(files)).toEqual(["/even.ts", "/odd.ts", "/main.ts"]);
});

test("what is imported only for its types does not run, but is checked", () => {
  const files = {
    "/main.ts":
      'import type { A } from "./a.ts"; import { type B } from "./b.ts"; import { C } from "./c.ts"; export const x: A & B & C = 1;',
    "/a.ts": "export type A = number; const wrong: string = 1; wrong;",
    "/b.ts": "export type B = number;",
    "/c.ts": "export type C = number;",
  };
  const { program, diagnostics } = loadFiles(files);
  expect(program?.modules.map((file) => file.fileName)).toEqual(["/main.ts"]);
  expect(diagnostics.map((one) => `${one.slug} ${one.span?.file}`)).toEqual(["TS2322 /a.ts"]);
});

test("only the declarations that are reached are read", () => {
  const read = (text: string): readonly string[] | undefined =>
    loadText(text).program?.declarations.map((file) => file.fileName.replace("/~tsino/types/", ""));
  expect(read("console.log(1);")).toEqual(["lib.d.ts"]);
  expect(read('import { millis } from "Arduino"; millis();')?.toSorted()).toEqual([
    "Arduino.d.ts",
    "lib.d.ts",
    "tsino.d.ts",
  ]);
  expect(read('import { WiFi } from "ESP8266WiFi"; WiFi.begin();')).toContain("libraries/ESP8266WiFi.d.ts");
  expect(read('import { D1 } from "board"; D1;')).toContain("boards/nodemcuv2.d.ts");
});

test("every text that was read is kept", () => {
  const { program } = loadText('import { millis } from "Arduino"; millis();');
  expect(program?.texts.get("/main.ts")).toContain("millis");
  expect(program?.texts.get("/~tsino/types/Arduino.d.ts")).toContain('declare module "Arduino"');
});

const refused: Readonly<
  Record<string, readonly [files: Record<string, string>, expected: string, place?: string]>
> = {
  "missing entry": [{}, "no-such-file"],
  "entry that is no TypeScript": [{ "/main.ts": "" }, "not-typescript"],
  "missing file": [{ "/main.ts": 'import { a } from "./a.ts"; a;' }, "import-of-missing-file", '"./a.ts"'],
  "missing folder": [{ "/main.ts": 'export * from "./a";' }, "import-of-missing-file", '"./a"'],
  "a file of data": [
    { "/main.ts": 'import a from "./a.json"; a;', "/a.json": "{}" },
    "not-typescript",
    '"./a.json"',
  ],
  "unknown module": [{ "/main.ts": 'import { x } from "lodash"; x;' }, "unknown-import", '"lodash"'],
  "Node's module": [{ "/main.ts": 'import { x } from "node:fs"; x;' }, "unknown-import", '"node:fs"'],
  "type import of an unknown module": [
    { "/main.ts": 'import type { x } from "left";' },
    "unknown-import",
    '"left"',
  ],
};

for (const [name, [files, expected, place]] of Object.entries(refused)) {
  test(name, () => {
    const entry = name.startsWith("entry") ? "/main.js" : "/main.ts";
    const { diagnostics } = loadFiles({ ...files, "/main.js": "" }, { entry });
    expect(diagnostics.map((one) => one.slug)).toEqual([expected]);
    const [{ span } = {}] = diagnostics;
    expect(span && files["/main.ts"]?.slice(span.start, span.end)).toBe(place);
  });
}

test("unknown names come with what was meant", () => {
  const help = (text: string, board = "nodemcuv2"): string | undefined =>
    loadText(text, { board }).diagnostics[0]?.help;
  expect(help('import { Serial } from "arduino"; Serial;')).toContain('did you mean `"Arduino"`?');
  expect(help("Serial.begin(9600);")).toBe('write `import { Serial } from "Arduino"`');
  expect(help("Serail.begin(9600);")).toContain(
    'write `import { Serial } from "Arduino"`'.replace("write", "Write"),
  );
  expect(help("WiFi.begin();")).toBe('write `import { WiFi } from "ESP8266WiFi"`');
  expect(help('import { WiFi } from "Arduino"; WiFi;')).toBe('`WiFi` is in "ESP8266WiFi"');
  expect(help('import { D12 } from "board"; D12;', "d1_mini")).toContain(
    "the board `d1_mini` has `D0`, `D1`",
  );
  const printing = 'import { Serial } from "Arduino"; Serial.printf("%d", 1);';
  expect(help(printing)).toContain("a template makes the text");
  expect(help("structuredClone({});")).toContain("copy an object with");
  expect(help("window;")).toContain("nothing of a browser");
  expect(help('import { ONLOW } from "Arduino"; ONLOW;')).toContain("when a pin changes");
  expect(help("", "nodemcu")).toContain("did you mean `nodemcuv2`?");
  expect(help("", "esp99")).toBe("boards: d1_mini, generic, nodemcuv2, uno");
});

test("a pin of one board is an error on another", () => {
  const text = 'import { D9 } from "board"; D9;';
  expect(loadText(text).diagnostics).toEqual([]);
  expect(loadText(text, { board: "d1_mini" }).diagnostics.map((one) => one.slug)).toEqual(["TS2305"]);
});

test("each place of a chain of errors keeps its own file", () => {
  const { diagnostics } = loadFiles({
    "/main.ts": 'import { area } from "./area.ts"; area();',
    "/area.ts": "export function area(width: number): number { return width; }",
  });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.related.map((one) => [one.span.file, one.message])).toEqual([
    ["/area.ts", "An argument for 'width' was not provided."],
  ]);
});

test("each file is read from the host once", () => {
  const reads: string[] = [];
  const host = makeHost({
    "/main.ts": 'import "./a.ts"; import "./b/c.ts";',
    "/a.ts": "export {};",
    "/b/c.ts": 'import "../a";',
  });
  const counting: Host = {
    ...host,
    readFile(path) {
      reads.push(path);
      return host.readFile(path);
    },
  };
  loadProgram(counting, "/main.ts", "nodemcuv2", new Reporter(), findStale);
  expect(reads).toEqual(["/main.ts", "/a.ts", "/b/c.ts"]);
});

test("closest names", () => {
  const names = ["Serial", "Serial1", "delay", "digitalWrite"];
  expect(findClosestName("serial", names)).toBe("Serial");
  expect(findClosestName("Seril", names)).toBe("Serial");
  expect(findClosestName("dgitalwrite", names)).toBe("digitalWrite");
  expect(findClosestName("dleay", names)).toBe("delay");
  expect(findClosestName("print", names)).toBeUndefined();
});
