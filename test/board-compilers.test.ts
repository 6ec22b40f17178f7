// Emitted scripts before the boards' own compilers, from Debian's packages: gcc-xtensa-lx106 with libnewlib-dev, and gcc-avr
// with arduino-core-avr. Each gets what was emitted for its board. A compiler that is not installed is skipped, by name. Some
// cases are also run on a simulated Uno: avr-cases.test.ts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { CompiledSketch } from "../compiler/index.ts";
import { compileCase } from "./oracle/compile-case.ts";
import { type Case, findCases, root } from "./oracle/find-cases.ts";
import { avrPlatform } from "./tools/real-tools.ts";

interface BoardCompiler {
  readonly program: string;
  readonly arguments: readonly string[];
  /** What the scripts are emitted for. */
  readonly board: string;
  readonly present: boolean;
}

/** What a program itself may do on purpose: divide by zero, compare with a limit, name a value that it doesn't use. */
const warnings = [
  "-Wall",
  "-Wextra",
  "-Werror",
  "-Wno-div-by-zero",
  "-Wno-type-limits",
  "-Wno-unused-variable",
  "-Wno-unused-parameter",
];

const compilers: readonly BoardCompiler[] = [
  {
    program: "xtensa-lx106-elf-g++",
    arguments: [
      ...["-std=gnu++17", "-fno-exceptions", "-fno-rtti", "-Os", "-mlongcalls", "-DESP8266", ...warnings],
      ...["-isystem", "/usr/include/newlib", "-I", `${root}/test/fixtures/board`],
    ],
    board: "nodemcuv2",
    present: existsSync("/usr/include/newlib/stdint.h"),
  },
  {
    program: "avr-g++",
    // The core's headers are made for gnu++11.
    arguments: [
      ...["-std=gnu++11", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics", "-Os", ...warnings],
      ...["-mmcu=atmega328p", "-DF_CPU=16000000L", "-DARDUINO=10819", "-DARDUINO_AVR_UNO"],
      ...["-DARDUINO_ARCH_AVR", "-DDECIMAL_DIG=__DECIMAL_DIG__"],
      // Not -isystem: this target takes what lies there for C.
      ...["-I", join(avrPlatform, "cores", "arduino"), "-I", join(avrPlatform, "variants", "standard")],
    ],
    board: "uno",
    present: existsSync(avrPlatform),
  },
];

const folder = mkdtempSync(join(tmpdir(), "tsino-board-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scripts = findCases().filter(({ directives }) => directives.run && directives.waitsFor === undefined);
/** Sketches with interrupts, and the functions that lie in the chip's own memory then, alone. */
const interrupted: Readonly<Record<string, readonly string[]>> = {
  "sketches/flow-meter": ["_Z4onD2v", "_Z5blinki", "_Z7onPulsev"],
  "sketches/rotary-encoder": ["_Z14Button_onPressv", "_Z4onD2v", "_Z5countv"],
  "sketches/pulse-width-uno": [],
};
/** So many scripts are compiled for each board. */
const wanted = 40;
/** So many of them also as checked builds. */
const wantedChecked = 6;
/** Every seventh, then the ones behind those: spread over all areas. */
const spread = Array.from({ length: 7 }, (_, start) => scripts.filter((_, at) => at % 7 === start)).flat();

describe.each(compilers)("$program", (compiler) => {
  const installed = compiler.present && spawnSync(compiler.program, ["--version"]).status === 0;
  test.skipIf(!installed)(
    "compiles the emitted C++ without a warning",
    () => {
      const failed: string[] = [];
      let count = 0;
      for (const one of spread) {
        if (count === wanted) break;
        const directives = { ...one.directives, board: compiler.board };
        const { sketch } = compileCase({ ...one, directives });
        const checked =
          count < wantedChecked ? compileCase({ ...one, directives }, { checked: true }).sketch : undefined;
        // Refused for this board: the Uno has no double.
        if (sketch === undefined) continue;
        count += 1;
        const messages = compileFor(compiler, one, sketch);
        if (messages !== "") failed.push(`${one.name}: ${messages}`);
        const more = checked === undefined ? "" : compileFor(compiler, one, checked);
        if (more !== "") failed.push(`${one.name}, checked: ${more}`);
      }
      expect(failed).toEqual([]);
      expect(count).toBe(wanted);
    },
    300_000,
  );

  test.skipIf(!installed)("compiles what interrupts run, for the chip's own memory where it has one", () => {
    const sketches = findCases().filter(
      ({ name, directives }) => name in interrupted && directives.board === compiler.board,
    );
    expect(sketches.length).toBeGreaterThan(0);
    for (const one of sketches) {
      const { sketch } = compileCase(one);
      const checked = compileCase(one, { checked: true }).sketch;
      if (sketch === undefined || checked === undefined) throw new Error(`${one.name} is refused`);
      expect(compileFor(compiler, one, checked)).toBe("");
      expect(compileFor(compiler, one, sketch)).toBe("");
      if (compiler.board !== "nodemcuv2") continue;
      const object = join(folder, compiler.program, one.name, "sketch.o");
      const { stdout } = spawnSync("xtensa-lx106-elf-objdump", ["-t", object], { encoding: "utf8" });
      const inMemory = stdout.split("\n").filter((line) => / F \.iram\.text/.test(line));
      expect(inMemory.map((line) => line.split(" ").at(-1)).sort()).toEqual(interrupted[one.name]);
      // Nothing that is written in one of them became a function by itself.
      expect(stdout).not.toMatch(/ F \.text\.\S*(?:onD2|blink|onPulse|Button_onPress|count)/);
    }
  });
});

function compileFor(compiler: BoardCompiler, one: Case, sketch: CompiledSketch): string {
  const base = join(folder, compiler.program, one.name);
  for (const [name, text] of Object.entries(sketch.files)) {
    const path = join(base, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name === sketch.ino ? `#include <Arduino.h>\n${text}` : text);
  }
  // Some of what a compiler refuses shows only when it makes code: names that it can't mangle.
  const output = ["-c", "-o", join(base, "sketch.o")];
  const args = [...compiler.arguments, ...output, "-x", "c++", join(base, sketch.ino)];
  const { status, stderr } = spawnSync(compiler.program, args, { encoding: "utf8" });
  return status === 0 ? "" : (stderr.split("\n").find((line) => /error/.test(line)) ?? stderr);
}
