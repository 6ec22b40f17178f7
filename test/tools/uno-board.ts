// An Arduino Uno at a serial port: uno-board.c, built with the bootloader that real ones have.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PtyBoard } from "./pty-board.ts";
import { avrPlatform, runTool } from "./real-tools.ts";

const sources = fileURLToPath(new URL("./avr", import.meta.url));

/** What a board is made of. */
export interface UnoParts {
  readonly program: string;
  /** The bootloader as a hex file. */
  readonly bootloader: string;
}

/** Builds the board's program and its bootloader into `folder`. */
export function buildUno(folder: string): UnoParts {
  const program = join(folder, "uno-board");
  const [elf, bootloader] = [join(folder, "optiboot.elf"), join(folder, "optiboot.hex")];
  const source = join(sources, "uno-board.c");
  runTool("gcc", ["-O2", "-Wall", "-Wextra", "-Werror", "-o", program, source, "-lsimavr", "-lutil"]);
  // The options of the bootloader's own Makefile. The hex file that the package has overruns the flash; without
  // flashing its LED first the bootloader fits.
  runTool("avr-gcc", [
    ...["-Os", "-fno-inline-small-functions", "-fno-split-wide-types", "-mshort-calls", "-mmcu=atmega328p"],
    ...["-DF_CPU=16000000L", "-DLED_START_FLASHES=0", "-DBAUD_RATE=115200", "-nostartfiles", "-nostdlib"],
    ...["-Wl,--section-start=.text=0x7e00", "-Wl,--section-start=.version=0x7ffe", "-Wl,--relax"],
    ...["-o", elf, join(avrPlatform, "bootloaders", "optiboot", "optiboot.c")],
  ]);
  const loaded = ["-j", ".text", "-j", ".version", "--set-section-flags", ".version=alloc,load"];
  // Without an address to start at, which simavr's reader doesn't know.
  runTool("avr-objcopy", [...loaded, "--set-start", "0", "-O", "ihex", elf, bootloader]);
  return { program, bootloader };
}

/** Plugs an Uno in. @param flash file that keeps the flash memory */
export function startUno({ program, bootloader }: UnoParts, flash: string): Promise<PtyBoard> {
  return PtyBoard.start(program, [bootloader], flash);
}
