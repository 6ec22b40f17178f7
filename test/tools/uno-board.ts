// An Arduino Uno at a serial port: uno-board.c, built with the bootloader that real ones have.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { constants, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { ReadStream } from "node:tty";
import { fileURLToPath } from "node:url";
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

export class UnoBoard {
  readonly port: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #flash: string;

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>, port: string, flash: string) {
    this.#child = child;
    this.port = port;
    this.#flash = flash;
  }

  /** @param flash file that keeps the flash memory */
  static async start({ program, bootloader }: UnoParts, flash: string): Promise<UnoBoard> {
    const child = spawn(program, [bootloader, flash], { stdio: ["pipe", "pipe", "inherit"] });
    const port = await new Promise<string>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (status) => reject(new Error(`the board ended with ${status}`)));
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    return new UnoBoard(child, port, flash);
  }

  /** The first bytes of the flash memory. */
  readFlash(size: number): Buffer {
    return readFileSync(this.#flash).subarray(0, size);
  }

  /** Resolves when the byte at `address` is no longer that of an erased flash. */
  async flashed(address: number): Promise<void> {
    while (this.readFlash(address + 1)[address] === 0xff) await setImmediate();
  }

  /** Opens the port, which resets the board, and gives what it prints up to `end`. */
  async readSerial(end: string): Promise<string> {
    const serial = new ReadStream(openSync(this.port, constants.O_RDWR | constants.O_NOCTTY));
    let text = "";
    try {
      await new Promise<void>((resolve, reject) => {
        serial.on("error", reject);
        serial.on("end", () => reject(new Error(`the board went away after: ${text}`)));
        serial.on("data", (chunk: Buffer) => {
          text += chunk.toString("latin1");
          if (text.includes(end)) resolve();
        });
      });
    } finally {
      serial.destroy();
    }
    return text.slice(0, text.indexOf(end) + end.length);
  }

  /** Pulls the plug. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null) return resolve();
      this.#child.on("exit", () => resolve());
      this.#child.stdin.end();
    });
  }
}
