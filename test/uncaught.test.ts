// Errors that nothing catches: the simulator stops at the TypeScript line of the `throw`, with what was printed before.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { renderTrap } from "../cli/trap-report.ts";
import { type CompileResult, compile } from "../compiler/index.ts";
import { Engine } from "../simulator/engine/index.ts";
import { simulate } from "../simulator/host/simulation.ts";
import { root } from "./oracle/find-cases.ts";
import { buildCpp } from "./oracle/run-as-cpp.ts";

const path = "/p/main.ts";
const engine = new Engine();
afterAll(() => engine.close());

function compileText(source: string): CompileResult {
  const host = {
    readFile: (file: string) => (file === path ? source : undefined),
    readAsset: (asset: string) => readFileSync(`${root}/${asset}`, "utf8"),
    listAssets: (folder: string) => readdirSync(`${root}/${folder}`),
  };
  return compile(host, path, { board: "nodemcuv2", name: "main", verify: true });
}

interface Ran {
  readonly printed: string;
  /** Its first line. */
  readonly report: string;
  /** The lines of the source that it shows. */
  readonly frame: string;
}

/** What is printed, and the report. */
async function runText(source: string): Promise<Ran> {
  const { sketch, sources } = compileText(source);
  if (sketch === undefined) throw new Error("no sketch");
  const wasm = await buildCpp(sketch, "main", "optimized");
  const simulation = simulate({ wasm, script: sketch.kind === "script", time: "virtual" });
  const outcome = await simulation.done;
  if (outcome.kind !== "trap") throw new Error(outcome.kind);
  const trap = await engine.explainTrap(wasm, outcome.trap, sketch.ino);
  const report = renderTrap(trap, { sketch, sources }, { base: "/p" });
  const [first = "", ...frame] = report.split("\n");
  return { printed: simulation.serial.text, report: first, frame: frame.join("\n") };
}

const cases: readonly (readonly [name: string, source: string, printed: string, report: string])[] = [
  [
    "a throw of the top level",
    'console.log("before");\nthrow new Error("boom");\n',
    "before\n",
    "main.ts:2:1 - trap uncaught: Error: boom",
  ],
  [
    "a function, with the class's name",
    `class PinError extends Error {
  constructor(readonly pin: number) {
    super("bad pin " + pin);
    this.name = "PinError";
  }
}
function check(pin: number): number {
  if (pin > 16) throw new PinError(pin);
  return pin;
}
console.log(check(4));
console.log(check(40));
console.log("after");
`,
    "4\n",
    "main.ts:8:17 - trap uncaught: PinError: bad pin 40",
  ],
  [
    "where it was thrown last",
    `function fail(): void {
  throw new RangeError("first");
}
try {
  fail();
} catch (error) {
  console.log("caught");
  throw error;
}
`,
    "caught\n",
    "main.ts:8:3 - trap uncaught: RangeError: first",
  ],
  [
    "through a finalizer that catches another one",
    `function fail(text: string): void {
  throw new Error(text);
}
function tidy(): void {
  try {
    fail("inner");
  } catch {
    console.log("tidy");
  }
}
try {
  throw new TypeError("outer");
} finally {
  tidy();
}
`,
    "tidy\n",
    "main.ts:12:3 - trap uncaught: TypeError: outer",
  ],
  [
    "out of loop, which the sketch calls itself, too",
    `import { Serial } from "Arduino";
let turns = 0;
export function setup(): void {
  Serial.begin(9600);
  try {
    loop();
    loop();
    loop();
  } catch (error) {
    Serial.println((error as Error).message);
  }
}
export function loop(): void {
  turns++;
  if (turns > 2) throw new Error("turn " + turns);
  Serial.println(turns);
}
`,
    "1\r\n2\r\nturn 3\r\n",
    "main.ts:15:18 - trap uncaught: Error: turn 4",
  ],
  [
    "a constructor of a global",
    `class Port {
  constructor(readonly pin: number) {
    if (pin < 0) throw new RangeError();
  }
}
const good = new Port(1);
console.log(good.pin);
const bad = new Port(-1);
console.log(bad.pin);
`,
    "1\n",
    "main.ts:3:18 - trap uncaught: RangeError",
  ],
];

test.each(cases)("%s", async (_name, source, printed, report) => {
  expect(await runText(source)).toMatchObject({ printed, report });
});

test("a recursion without an end fills the stack, also where it computes nothing", async () => {
  const source = `class Gauge {
  get level(): number {
    return this.level;
  }
}
function count(n: number): number {
  return count(n + 1) + 1;
}
console.log("go");
console.log(new Gauge().level === 1 ? 2 : count(0));
`;
  const { printed, report, frame } = await runText(source);
  expect(printed).toBe("go\n");
  expect(report).toMatch(/^main\.ts:3:12 - trap stack: /);
  expect(frame).toMatch(/~\n {2}at Gauge\.level {2}main\.ts:3:12\n {2}… and so on\n$/);
});

test("the calls have the function that throws, and the one that is left", async () => {
  const source = `function check(pin: number): number {
  if (pin > 16) throw new RangeError("no pin");
  return pin;
}
function checkAll(): number {
  return check(4) + check(40);
}
console.log(checkAll());
`;
  const { frame } = await runText(source);
  expect(frame).toMatch(/~\n {2}at check {2}main\.ts:2:17\n {2}at setup {2}main\.ts:8:13\n$/);
});

test("`as` to a class that it is not stops there", async () => {
  const source = `class Own extends Error {
  code = 1;
}
try {
  throw new Error("plain");
} catch (error) {
  console.log((error as Own).code);
}
`;
  const { report } = await runText(source);
  expect(report).toMatch(/^main\.ts:7:\d+ - trap wrong-class: /);
});

test("a variable that a function reads before it has a value stops there, and is shown", async () => {
  const source = `let later: number;
function show(): void {
  console.log(later);
}
function next(): number {
  return later + 1;
}
show();
console.log(next());
later = 5;
`;
  const { printed, report, frame } = await runText(source);
  // As in Node; of a sum Node makes NaN, which an integer is not.
  expect(printed).toBe("undefined\n");
  expect(report).toMatch(/^main\.ts:6:10 - trap null: the value is undefined/);
  expect(frame).toMatch(/6 {3}return later \+ 1;\n +~+/);
});
