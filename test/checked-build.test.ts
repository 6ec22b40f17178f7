// `tsino build --checked`: firmware that stops where it breaks a rule, as the simulator's checked build does, and says the
// TypeScript line and the calls that led there. Run on a simulated Uno; what the simulator says of the same program is
// compared by its kind.
import { beforeAll, describe, expect, test } from "vitest";
import { makeNodeHost } from "../cli/node-host.ts";
import { type CompiledSketch, compile } from "../compiler/index.ts";
import { buildSketch } from "../simulator/engine/index.ts";
import { simulate } from "../simulator/index.ts";
import { root } from "./oracle/find-cases.ts";
import { type AvrBench, makeAvrBench, runOnAvr } from "./tools/avr-build.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

/** What each program is, and what the board says when it has stopped. */
const programs: Readonly<Record<string, { readonly text: string; readonly says: readonly string[] }>> = {
  "a sum that leaves int32": {
    text: `let total = 0;
function add(n: number): void {
  total += n;
}
for (let i = 0; i < 80000; i++) {
  add(30000);
}
console.log(total);
`,
    says: [
      "overflow: 2147460000 + 30000 does not fit int32_t",
      "  at add (main.ts:3)",
      "  at setup (main.ts:6)",
    ],
  },
  "an index outside": {
    text: `const readings = [3, 5, 8];
function pick(at: number): number {
  return readings[at];
}
let sum = 0;
for (let i = 0; sum < 20; i++) sum += pick(i);
console.log(sum);
`,
    says: ["out-of-range: index 3 of 3", "  at pick (main.ts:3)", "  at setup (main.ts:6)"],
  },
  "a remainder of zero": {
    text: `class Wheel {
  constructor(private size: number) {}
  shrink(): void {
    this.size--;
  }
  spoke(n: number): number {
    return n % this.size;
  }
}
const wheel = new Wheel(2);
let at = 5;
while (at > 0) {
  at = wheel.spoke(at) + 3;
  wheel.shrink();
}
console.log(at);
`,
    says: ["divide-by-zero: 3 is divided by 0", "  at Wheel.spoke (main.ts:7)", "  at setup (main.ts:13)"],
  },
  "what is not there": {
    text: `interface Bed {
  name: string;
}
const beds: Bed[] = [{ name: "herbs" }];
const find = (name: string): Bed | undefined => beds.find((bed) => bed.name === name);
console.log(
  find("herbs")!.name,
);
const missing = find("roses");
console.log(missing!.name);
`,
    says: ["null: the object is null or undefined", "  at setup (main.ts:10)"],
  },
  "a flavour that is too narrow": {
    text: `import type { i8 } from "tsino";
let level: i8 = 120;
for (let i = 0; i < 10; i++) {
  level++;
}
console.log(level);
`,
    says: ["overflow: 128 does not fit int8_t", "  at setup (main.ts:4)"],
  },
  "an error that nobody catches": {
    text: `function pour(litres: number): number {
  if (litres > 9) {
    throw new RangeError(\`\${litres} litres\`);
  }
  return litres;
}
function water(litres: number): void {
  console.log(pour(litres));
}
water(9);
water(12);
`,
    says: ["uncaught: RangeError: 12 litres", "  at pour (main.ts:3)"],
  },
};

const missing = findMissing(["arduino-core-avr", "avr-g++", "gcc", "libsimavr-dev"]);
const folder = makeFolderForAll();

function compileText(text: string, board: string, checked: boolean): CompiledSketch {
  const entry = `${makeFolder({ "main.ts": text })}/main.ts`;
  const { sketch, diagnostics } = compile(makeNodeHost(), entry, {
    board,
    name: "main",
    checked,
    verify: true,
  });
  if (sketch === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return sketch;
}

describe("a checked build on the Uno stops and says where", () => {
  let bench: AvrBench | undefined;
  beforeAll(() => {
    if (missing === undefined) bench = makeAvrBench(folder);
  });

  test.each(Object.entries(programs))("%s", async (name, { text, says }) => {
    if (bench === undefined) return;
    const failed = runOnAvr(bench, name.replaceAll(" ", "-"), compileText(text, "uno", true));
    const { code, stdout } = await failed.then(
      (printed) => ({ code: 0, stdout: printed }),
      (error) => error,
    );
    const [, told = ""] = String(stdout).replaceAll("\r\n", "\n").split("tsino stopped the program: ");
    expect(told).toContain(`${says.join("\n")}\n`);
    expect(told).toMatch(/\ntsino: end\n$/);
    expect(code).toBe(8);
  });
});

describe("the simulator stops at the same with the board's checks alone as with its own", () => {
  const kindOf = async (text: string, onBoard: boolean): Promise<string | undefined> => {
    const { ino, files } = compileText(text, "nodemcuv2", onBoard);
    const options = { checked: !onBoard, headerRoots: [`${root}/runtime-headers`] };
    const built = await buildSketch({ name: ino, files }, options);
    if (!built.ok) throw new Error(built.text);
    const outcome = await simulate({ wasm: built.module.wasm, script: true, time: "virtual" }).done;
    return outcome.kind === "trap" ? outcome.trap.kind : outcome.kind;
  };

  test.each(Object.entries(programs))("%s", async (_, { text, says: [first = ""] }) => {
    const kind = first.slice(0, first.indexOf(":"));
    expect(await kindOf(text, true)).toBe(kind);
    expect(await kindOf(text, false)).toBe(kind);
  });
});
