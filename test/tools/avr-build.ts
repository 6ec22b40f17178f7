// Emitted scripts as programs of an Uno, without arduino-cli: the core once as a library, each script linked with it, and
// run by uno-run.c. `int` has 16 bits there, and there are 2 KB of memory.
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { CompiledSketch } from "../../compiler/index.ts";
import { avrPlatform, runTool } from "./real-tools.ts";

const run = promisify(execFile);
const sources = fileURLToPath(new URL("./avr", import.meta.url));
const core = join(avrPlatform, "cores", "arduino");

const common = [
  ...["-mmcu=atmega328p", "-Os", "-w", "-ffunction-sections", "-fdata-sections", "-DF_CPU=16000000L"],
  ...["-DARDUINO=10819", "-DARDUINO_AVR_UNO", "-DARDUINO_ARCH_AVR", "-DDECIMAL_DIG=__DECIMAL_DIG__"],
  ...["-I", core, "-I", join(avrPlatform, "variants", "standard")],
];
const cpp = [...common, "-std=gnu++11", "-fno-exceptions", "-fno-threadsafe-statics"];

export interface AvrBench {
  readonly folder: string;
  /** uno-run.c, built. */
  readonly runner: string;
  /** The core, and the main function that ends. */
  readonly objects: readonly string[];
}

/** Builds what all scripts share into `folder`. */
export function makeAvrBench(folder: string): AvrBench {
  const runner = join(folder, "uno-run");
  runTool("gcc", [
    "-O2",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-o",
    runner,
    join(sources, "uno-run.c"),
    "-lsimavr",
  ]);
  const main = join(folder, "script-main.o");
  runTool("avr-g++", [...cpp, "-c", "-o", main, join(sources, "script-main.cpp")]);
  const library = join(folder, "core.a");
  const parts = readdirSync(core).filter((name) => /\.(c|cpp|S)$/.test(name) && name !== "main.cpp");
  const objects = parts.map((name) => {
    const object = join(folder, `${name}.o`);
    const [program, options] = name.endsWith(".cpp") ? ["avr-g++", cpp] : ["avr-gcc", common];
    runTool(program, [...options, "-c", "-o", object, join(core, name)]);
    return object;
  });
  runTool("avr-ar", ["rcs", library, ...objects]);
  return { folder, runner, objects: [main, library] };
}

/** What a script prints on the Uno, lines as in Node. Rejects with what the compiler or the chip says. */
export async function runOnAvr(
  bench: AvrBench,
  name: string,
  { files, ino }: CompiledSketch,
): Promise<string> {
  const base = join(bench.folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), path === ino ? `#include <Arduino.h>\n${text}` : text);
  }
  const elf = join(base, `${basename(name)}.elf`);
  const link = ["-Wl,--gc-sections", "-x", "c++", join(base, ino), "-x", "none", ...bench.objects, "-lm"];
  await run("avr-g++", [...cpp, "-o", elf, ...link]);
  const hex = join(base, "program.hex");
  await run("avr-objcopy", ["-O", "ihex", "-R", ".eeprom", elf, hex]);
  const { stdout: symbols } = await run("avr-nm", [elf]);
  // A program that never allocates has no heap: then a word that stays 0 stands for its end.
  const heapEnd = /^([0-9a-f]+) \w __brkval$/m.exec(symbols)?.[1] ?? "20";
  const { stdout } = await run(bench.runner, [hex, `0x${heapEnd}`], { encoding: "utf8", maxBuffer: 1 << 22 });
  return stdout.replaceAll("\r\n", "\n");
}
