// The whole way back of a crash: a program that tsino built, compiled by the board's compiler as arduino-cli does it, and
// every call in the machine code found again at the line of the TypeScript that it came from.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportCrash } from "../cli/crash-report.ts";
import { findSubject } from "../cli/monitor-subject.ts";
import { type CrashDump, CrashReader } from "../monitor/crash-dump.ts";
import { ElfFile } from "../monitor/elf-file.ts";
import { readFunctionName } from "../monitor/function-name.ts";
import { root } from "./oracle/find-cases.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { findMissing, runTool } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const program = `import { delay, Serial } from "Arduino";

class Meter {
  #last = 0;
  read(step: number): number {
    delay(step);
    this.#last += step;
    Serial.println(this.#last);
    delay(this.#last);
    return this.#last;
  }
}

const meter = new Meter();

function blink(times: number): void {
  for (let i = 0; i < times; i++) {
    Serial.println(i);
    delay(i);
  }
  Serial.println(meter.read(times));
}

export function setup(): void {
  Serial.begin(115200);
  blink(3);
  meter.read(4);
}

export function loop(): void {
  blink(5);
  meter.read(6);
  delay(7);
}
`;
interface Lines {
  readonly first: number;
  readonly last: number;
  /** Lines with a call that the machine code must have. */
  readonly calls: readonly number[];
}
const functions: Readonly<Record<string, Lines>> = {
  "Meter::read": { first: 5, last: 11, calls: [6, 8, 9] },
  blink: { first: 16, last: 22, calls: [18, 19, 21] },
  setup: { first: 24, last: 28, calls: [25, 26, 27] },
  loop: { first: 30, last: 34, calls: [31, 32, 33] },
};

const missing = findMissing(["gcc-xtensa-lx106", "libnewlib-dev"]);

test("every call in a program's code comes back to its line", async ({ skip }) => {
  skip(missing !== undefined, missing);
  const cwd = makeFolder({ "blinker.ts": program, "package.json": "{}" });
  expect(await runTsino(["build", "blinker.ts"], { cwd })).toMatchObject({ status: 0 });
  const sketch = join(cwd, "build", "nodemcuv2", "blinker");
  const firmware = join(cwd, "build", "nodemcuv2", ".firmware", "blinker");
  mkdirSync(firmware, { recursive: true });
  const [ino, cpp, object, elf] = [
    join(sketch, "blinker.ino"),
    join(sketch, "blinker.ino.cpp"),
    join(firmware, "blinker.ino.cpp.o"),
    join(firmware, "blinker.ino.elf"),
  ];
  // As arduino-cli does: the sketch's text under its own name and lines.
  writeFileSync(cpp, `#include <Arduino.h>\n#line 1 "${ino}"\n${readFileSync(ino, "utf8")}`);
  const flags = ["-std=gnu++17", "-fno-exceptions", "-fno-rtti", "-Os", "-g", "-mlongcalls", "-DESP8266"];
  const sections = ["-mtext-section-literals", "-ffunction-sections"];
  const includes = ["-isystem", "/usr/include/newlib", "-I", `${root}/test/fixtures/board`];
  runTool("xtensa-lx106-elf-g++", [...flags, ...sections, ...includes, "-c", cpp, "-o", object]);
  const link = [
    "--unresolved-symbols=ignore-all",
    "--defsym=delay=0x40210000",
    "-Ttext=0x40201000",
    "-e",
    "setup",
  ];
  runTool("xtensa-lx106-elf-ld", [...link, object, "-o", elf]);

  const { context } = makeCommandBench();
  const subject = findSubject({ file: undefined, board: "nodemcuv2", out: "build" }, { ...context, cwd });
  expect(subject?.changed).toEqual([]);
  const code = new ElfFile(readFileSync(elf));
  const found: string[] = [];
  for (const { name, address, size } of code.functions) {
    const expected = functions[readFunctionName(name)];
    if (expected === undefined) continue;
    const lines = new Set<number>();
    for (let at = address; at < address + size; at++) {
      const span = reportCrash(crashAt(at), subject).calls[0]?.span;
      if (span !== undefined) lines.add(program.slice(0, span.start).split("\n").length);
    }
    const { first, last, calls } = expected;
    expect([...lines].filter((line) => line < first || line > last)).toEqual([]);
    expect([...lines]).toEqual(expect.arrayContaining([...calls]));
    found.push(readFunctionName(name));
  }
  expect(found.sort()).toEqual(Object.keys(functions).sort());
});

function crashAt(address: number): CrashDump {
  const reader = new CrashReader();
  const zeros = "epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000000 depc=0x00000000";
  reader.push("Exception (28):");
  reader.push(`epc1=0x${address.toString(16).padStart(8, "0")} ${zeros}`);
  const step = reader.finish();
  if (step.kind !== "crash") throw new Error("it was not taken for a crash");
  return step.dump;
}
