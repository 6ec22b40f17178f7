// Programs that nobody writes by hand: very long, very deep, very many. Each compiles within seconds and prints what Node prints.
import { afterAll, expect, test } from "vitest";
import { compileText, textPath } from "./oracle/compile-text.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";

const javaScript = new JavaScriptOracle();

afterAll(() => javaScript.close());

function times(count: number, write: (index: number) => string, between = ""): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between);
}

/** Chains of ten classes each; every class is used. */
function writeClasses(count: number): string {
  const classes = times(count, (i) => {
    const base = i % 10 === 0 ? "" : ` extends C${i - 1}`;
    return `class C${i}${base} {\n  v${i} = ${i};\n  f${i}(n: number): number {\n    return n + this.v${i};\n  }\n}\n`;
  });
  return `${classes}let total = 0;\n${times(count, (i) => `total += new C${i}().f${i}(${i});\n`)}console.log(total);\n`;
}

function writeFunctions(count: number): string {
  const functions = times(
    count,
    (i) => `function f${i}(a: number, b: string): string {
  let sum = a;
  for (let k = 0; k < a % 7; k++) {
    if (k % 2 === 0) sum += k * ${i};
    else sum -= k;
  }
  const parts = [b, String(sum)];
  if (sum > 100) parts.push("big");
  return parts.join("-");
}
`,
  );
  const calls = times(count, (i) => `length += f${i}(${i}, "n${i}").length;\n`);
  return `${functions}let length = 0;\n${calls}console.log(length);\n`;
}

const programs: Readonly<Record<string, string>> = {
  "300 classes": writeClasses(300),
  "5,000 lines": writeFunctions(455),
  "200 levels of if": `let n = 0;\n${times(200, (i) => `if (n < ${i + 1}) {\n`)}n++;\n${"}\n".repeat(200)}console.log(n);\n`,
  "200 levels of parentheses": `const n = 1;\nconsole.log(${"(".repeat(200)}n${" + 1)".repeat(200)});\n`,
  "200 levels of ?:": `let n = 150;\nconsole.log(${times(200, (i) => `n === ${i} ? ${i * 2} : `)}-1);\n`,
  "16 levels of finally": `let n = 0;\n${"try {\n".repeat(16)}n++;\n${"} finally {\nn++;\n}\n".repeat(16)}console.log(n);\n`,
  "60 levels of arrays": `const x = ${"[".repeat(60)}1${"]".repeat(60)};\nconsole.log(x.length);\n`,
  "100 levels of objects": `const o = ${"{ a: ".repeat(100)}1${" }".repeat(100)};\nconsole.log(o${".a".repeat(100)});\n`,
  "40 levels of functions": `let n = 0;\nconst f = ${"() => ".repeat(40)}n;\nconsole.log(typeof f);\n`,
  "600 objects without a type": `const all = [\n${times(600, (i) => `  { id: ${i}, name: "n${i}" },\n`)}];\nlet sum = 0;\nfor (const { id, name } of all) sum += id + name.length;\nconsole.log(sum, all[599]);\n`,
  "a text of 20,000 letters": `const s = "${"x".repeat(20_000)}";\nconsole.log(s.length);\n`,
  "a sum of 300 texts": `let s = "a";\nconsole.log(${times(300, () => "s", " + ")});\n`,
};

const tooDeep: Readonly<Record<string, readonly [source: string, line: number]>> = {
  "3,000 levels of parentheses": [
    `const n = 1;\nconsole.log(${"(".repeat(3000)}n${" + 1)".repeat(3000)});\n`,
    2,
  ],
  "1,500 levels of if": [
    `let n = 0;\n${times(1500, (i) => `if (n < ${i + 1}) {\n`)}n++;\n${"}\n".repeat(1500)}console.log(n);\n`,
    1501,
  ],
  "a sum of 3,000 terms": [`let a = 1;\na++;\nconsole.log(${times(3000, () => "a", " + ")});\n`, 3],
  "a sum behind brackets in a text and a comment": [
    `let a = 1; // ${"(".repeat(300)}\nconst s = "${"[".repeat(300)}";\nconsole.log(s, ${times(3000, () => "a", " + ")});\n`,
    3,
  ],
  "200 levels of finally": [
    `let n = 0;\n${"try {\n".repeat(200)}n++;\n${"} finally {\nn++;\n}\n".repeat(200)}console.log(n);\n`,
    18,
  ],
  "200,000 levels": ["[".repeat(200_000), 1],
};

test.each(Object.entries(tooDeep))("%s are refused at their place", (_name, [source, line]) => {
  const { diagnostics } = compileText(source);
  expect(diagnostics.map(({ slug }) => slug)).toEqual(["nested-too-deep"]);
  expect(source.slice(0, diagnostics[0]?.span?.start).split("\n")).toHaveLength(line);
});

test.each(Object.entries(programs))(
  "%s",
  async (_name, source) => {
    const result = compileText(source);
    expect(result.diagnostics).toEqual([]);
    if (result.sketch === undefined) throw new Error("no sketch");
    const expected = await javaScript.run(textPath, new Map([[textPath, source]]));
    expect(await runCpp(await buildCpp(result.sketch, "program", "optimized"))).toBe(expected);
  },
  240_000,
);
