// What the tests of the examples share: an example under `tsino run` as a user starts it, its serial bytes on a tape
// that can be waited for, and clients of its server.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { TsinoProcess } from "./tools/run-tsino.ts";

export function examplePath(name: string): string {
  return fileURLToPath(new URL(`../examples/${name}.ts`, import.meta.url));
}

/** Bytes in the order in which they came; a position is a number of bytes since the start. */
export class Tape {
  #bytes = Buffer.alloc(65_536);
  #length = 0;
  #ended = false;
  readonly #waiting = new Set<() => void>();

  get length(): number {
    return this.#length;
  }

  append(chunk: Uint8Array): void {
    while (this.#bytes.length < this.#length + chunk.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    this.#bytes.set(chunk, this.#length);
    this.#length += chunk.length;
    for (const look of [...this.#waiting]) look();
  }

  /** Nothing more will come: whoever waits still, waits in vain. */
  end(): void {
    this.#ended = true;
    for (const look of [...this.#waiting]) look();
  }

  slice(start: number, end = this.#length): Buffer {
    return Buffer.from(this.#bytes.subarray(start, Math.min(end, this.#length)));
  }

  /** Resolves with the position behind the first `text` at or after `start`. */
  find(text: string | Uint8Array, start = 0): Promise<number> {
    const wanted = Buffer.from(text);
    let from = start;
    return this.#wait(`\`${String(wanted).slice(0, 80)}\``, () => {
      const at = this.#bytes.subarray(0, this.#length).indexOf(wanted, from);
      if (at >= 0) return at + wanted.length;
      from = Math.max(start, this.#length - wanted.length + 1);
      return undefined;
    });
  }

  /** Resolves with the bytes from `start` to `end`, as soon as they are there. */
  take(start: number, end: number): Promise<Buffer> {
    return this.#wait(`byte ${end}`, () => (this.#length >= end ? this.slice(start, end) : undefined));
  }

  #wait<T>(what: string, look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const found = look();
        if (found === undefined && !this.#ended) return;
        this.#waiting.delete(check);
        if (found !== undefined) resolve(found);
        else reject(new Error(`ended without ${what}; the last bytes: ${this.slice(this.#length - 500)}`));
      };
      this.#waiting.add(check);
      check();
    });
  }
}

/** An example that runs, with its server on a port that the system chose. */
export class ExampleProcess {
  readonly tsino: TsinoProcess;
  readonly serial = new Tape();

  constructor(name: string, options: { readonly args?: readonly string[]; readonly cache: string }) {
    const { args = [], cache } = options;
    this.tsino = new TsinoProcess(["run", examplePath(name), ...args], { env: { TSINO_CACHE_DIR: cache } });
    this.tsino.child.stdout.on("data", (chunk: Buffer) => this.serial.append(chunk));
    this.tsino.child.stdout.on("end", () => this.serial.end());
  }

  /** Types into the serial monitor; resolves when the pipe has taken it. */
  async type(data: string | Uint8Array): Promise<void> {
    const { stdin } = this.tsino.child;
    if (!stdin.write(data)) await once(stdin, "drain");
  }

  /** Port of this computer on which the sketch's server listens. */
  async port(): Promise<number> {
    const [, port] = await this.tsino.waitFor(/➜ tcp {2}127\.0\.0\.1:(\d+)/);
    return Number(port);
  }

  async join(): Promise<Socket> {
    const socket = connect(await this.port(), "127.0.0.1");
    socket.setNoDelay(true);
    await once(socket, "connect");
    return socket;
  }

  /** Presses Ctrl-C; resolves with the exit status. */
  async interrupt(): Promise<number | null> {
    this.tsino.child.kill("SIGINT");
    return (await this.tsino.done).status;
  }

  /** Memory that the process holds, in bytes; undefined where the system doesn't tell. */
  residentBytes(): number | undefined {
    if (process.platform !== "linux") return undefined;
    const status = readFileSync(`/proc/${this.tsino.child.pid}/status`, "utf8");
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return Number(kilobytes) * 1024;
  }
}

/** All that a socket receives. */
export function record(socket: Socket): Tape {
  const tape = new Tape();
  socket.on("data", (chunk: Buffer) => tape.append(chunk));
  // A reset is an end like any other here; tests that care look at the sketch.
  socket.on("error", () => tape.end());
  socket.on("close", () => tape.end());
  return tape;
}

/** Resolves when `measure` has not changed for a while: whoever moves it is stuck, or done. */
export async function settle(measure: () => number): Promise<number> {
  let last = measure();
  for (let calm = 0; calm < 10; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = measure();
    calm = now === last ? calm + 1 : 0;
    last = now;
  }
  return last;
}

export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
