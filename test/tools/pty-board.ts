// A made-up board at a pseudo-terminal: a program that prints the port's name as its first line, keeps its flash memory
// in a file, and ends with its standard input. Its port is a link beside that file, for the system gives the name of a
// pseudo-terminal that went away to the next that comes: whoever waits for a board would meet that of another test.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { constants, openSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { ReadStream } from "node:tty";

export class PtyBoard {
  readonly port: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #flash: string;

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>, port: string, flash: string) {
    this.#child = child;
    this.port = port;
    this.#flash = flash;
  }

  /**
   * Starts `program …args flash`. @param flash file that keeps the flash memory, made when there is none; the port is
   * `flash.port`, which goes with the board: a program that ends by itself takes it away
   */
  static async start(program: string, args: readonly string[], flash: string): Promise<PtyBoard> {
    const child = spawn(program, [...args, flash], { stdio: ["pipe", "pipe", "inherit"] });
    const device = await new Promise<string>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (status) => reject(new Error(`the board ended with ${status}`)));
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    // A board that went away takes no more commands.
    child.stdin.on("error", () => undefined);
    const port = `${flash}.port`;
    rmSync(port, { force: true });
    symlinkSync(device, port);
    return new PtyBoard(child, port, flash);
  }

  /** The first bytes of the flash memory. */
  readFlash(size: number): Buffer {
    return readFileSync(this.#flash).subarray(0, size);
  }

  /** Resolves when the byte at `address` is no longer that of an erased flash. */
  async flashed(address: number): Promise<void> {
    while (this.readFlash(address + 1)[address] === 0xff) await setImmediate();
  }

  /** Sends a command to the board's program, and waits for its answer. */
  command(text: string): Promise<void> {
    return new Promise((resolve) => {
      const look = (chunk: Buffer): void => {
        if (!/^ok$/m.test(chunk.toString())) return;
        this.#child.stdout.off("data", look);
        resolve();
      };
      this.#child.stdout.on("data", look);
      this.#child.stdin.write(`${text}\n`);
    });
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

  /** Pulls the plug; also when it is out already. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null) return resolve();
      rmSync(this.port, { force: true });
      this.#child.on("exit", () => resolve());
      this.#child.stdin.end();
    });
  }
}
