// The programs of the real chain, which `.ci/install-tools` installs: where each is, and which are missing. A test that
// needs a missing one is skipped and names it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Where `.ci/install-tools` puts what no package manager has. */
const folder = process.env.TSINO_TEST_TOOLS ?? join(homedir(), ".cache", "tsino-test-tools");

export const arduinoCli = join(folder, "bin", "arduino-cli");
/** For PYTHONPATH: the modules of esptool. */
export const esptoolModules = join(folder, "esptool");
/** A clang for the simulator's C++, and the version of the package that it comes in: that of `.ci/install-tools`. */
export const zigVersion = "0.17.1";
export const zig = join(folder, `zig-${zigVersion}`, "ziglang", "zig");
/** Debian's `arduino-core-avr`. */
export const avrPlatform = "/usr/share/arduino/hardware/arduino/avr";

/** Full path of a program on PATH. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((one) => join(one, name)).find((path) => existsSync(path));
}

const needs: Readonly<Record<string, () => boolean>> = {
  "arduino-cli": () => existsSync(arduinoCli),
  "arduino-core-avr": () => existsSync(join(avrPlatform, "platform.txt")),
  "arduino-ctags": () => findProgram("arduino-ctags") !== undefined,
  "avr-g++": () => findProgram("avr-g++") !== undefined,
  avrdude: () => findProgram("avrdude") !== undefined,
  esptool: () => existsSync(join(esptoolModules, "esptool")),
  gcc: () => findProgram("gcc") !== undefined,
  "libnewlib-dev": () => existsSync("/usr/include/newlib/stdint.h"),
  "libsimavr-dev": () => existsSync("/usr/include/simavr/sim_avr.h"),
  "gcc-xtensa-lx106": () => findProgram("xtensa-lx106-elf-g++") !== undefined,
  python3: () => findProgram("python3") !== undefined,
};

/** Why a test can't run here: `arduino-cli is not installed`; undefined when it can. */
export function findMissing(names: readonly string[]): string | undefined {
  const missing = names.filter((name) => needs[name]?.() !== true);
  if (missing.length === 0) return undefined;
  const why = `not installed: ${missing.join(", ")} (see .ci/install-tools)`;
  // The usual reporter counts skipped tests and keeps the reason to itself.
  console.warn(`tests are skipped, ${why}`);
  return why;
}

/** Runs a program to its end, and fails with all that it said. */
export function runTool(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? String(error)}\n${stdout}${stderr}`);
  return stdout;
}
