// Emitted scripts before the ESP8266's own compiler, from Debian's packages gcc-xtensa-lx106 with libnewlib-dev. A
// compiler that is not installed is skipped, by name. What the Uno's compiler makes is run: avr-cases.test.ts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { CompiledSketch } from "../compiler/index.ts";
import { compileCase } from "./oracle/compile-case.ts";
import { type Case, findCases, root } from "./oracle/find-cases.ts";

interface BoardCompiler {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly isFor: (sketch: CompiledSketch) => boolean;
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
    isFor: () => true,
    present: existsSync("/usr/include/newlib/stdint.h"),
  },
];

const folder = mkdtempSync(join(tmpdir(), "tsino-board-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scripts = findCases().filter(({ directives }) => directives.run && directives.knownBug === undefined);
/** So many scripts are compiled for each board. */
const wanted = 45;
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
        const { sketch } = compileCase(one);
        if (sketch === undefined || !compiler.isFor(sketch)) continue;
        count += 1;
        const messages = compileFor(compiler, one, sketch);
        if (messages !== "") failed.push(`${one.name}: ${messages}`);
      }
      expect(failed).toEqual([]);
      expect(count).toBe(wanted);
    },
    300_000,
  );
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
