// The monitor's line to the board: opens the port, opens it again when the board comes back, lets go of it for an
// upload. What goes wrong later is told, never thrown.
import { existsSync } from "node:fs";
import type { SerialPort } from "serialport";

export interface LinkEvents {
  readonly opened: (path: string) => void;
  readonly received: (bytes: Buffer) => void;
  /** The board is gone; the link waits for it. */
  readonly lost: () => void;
}

export interface LinkOptions {
  readonly port: string;
  readonly baud: number;
  /** Where the board is now, if it is back: an adapter may get another name. Its old name unless told. */
  readonly findAgain?: () => Promise<string | undefined>;
}

/** Why a port could not be opened. */
export type OpenFailure =
  | { readonly kind: "no-port" | "no-permission" | "busy" }
  | { readonly kind: "other"; readonly reason: string };

/** How long after a look the next one follows, while the board is away. */
const lookAgainMs = 250;
/** How often the device of an open port is looked for. */
const watchMs = 300;
/** How long a board's reset line is held. */
const resetMs = 100;

/** How the reset line hangs on the adapter: by RTS alone with DTR kept off (ESP8266), or a drop of DTR (Uno). */
export type ResetLine = "rts" | "dtr";

export class SerialLink {
  readonly #options: LinkOptions;
  readonly #events: LinkEvents;
  #port: SerialPort | undefined;
  #wanted = true;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#options = options;
    this.#events = events;
  }

  get isOpen(): boolean {
    return this.#port?.isOpen === true;
  }

  /** Opens the port for the first time; gives the reason when it can't be had. */
  async open(): Promise<OpenFailure | undefined> {
    try {
      await this.#connect(this.#options.port);
      return undefined;
    } catch (error) {
      return readOpenError(error);
    }
  }

  /** Sends bytes; while the board is away they are dropped. */
  write(bytes: Uint8Array): void {
    if (this.isOpen) this.#port?.write(Buffer.from(bytes));
  }

  /** Restarts the board. Adapters without such lines (and pseudo-terminals) do nothing. */
  async reset(line: ResetLine): Promise<void> {
    const held = line === "rts" ? { dtr: false, rts: true } : { dtr: false, rts: false };
    const free = line === "rts" ? { dtr: false, rts: false } : { dtr: true, rts: true };
    await this.#setLines(held);
    await new Promise((done) => setTimeout(done, resetMs));
    await this.#setLines(free);
  }

  /** Closes the port until `resume`. */
  async release(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#timer);
    await this.#close();
  }

  /** Opens the port again, as soon as it can be had. */
  resume(): void {
    this.#wanted = true;
    void this.#lookForBoard();
  }

  async #connect(path: string): Promise<void> {
    const { SerialPort } = await import("serialport");
    const port = new SerialPort({ path, baudRate: this.#options.baud, autoOpen: false });
    await new Promise<void>((resolve, reject) => {
      port.open((error) => (error === null ? resolve() : reject(error)));
    });
    this.#port = port;
    port.on("data", (bytes: Buffer) => this.#events.received(bytes));
    // An error of a port that is going away is followed by its close.
    port.on("error", () => undefined);
    port.on("close", () => this.#onClose(port));
    this.#watch = setInterval(() => this.#checkDevice(port, path), watchMs);
    this.#events.opened(path);
  }

  /** The library misses a board that is pulled out while it reads, and reads nothing for ever. */
  #checkDevice(port: SerialPort, path: string): void {
    if (existsSync(path) || !path.includes("/")) return;
    port.close(() => this.#onClose(port));
  }

  #onClose(port: SerialPort): void {
    if (this.#port !== port || !this.#wanted) return;
    clearInterval(this.#watch);
    this.#port = undefined;
    this.#events.lost();
    this.#lookLater();
  }

  #lookLater(): void {
    this.#timer = setTimeout(() => void this.#lookForBoard(), lookAgainMs);
  }

  async #lookForBoard(): Promise<void> {
    const { port, findAgain } = this.#options;
    const found = existsSync(port) || !port.includes("/") ? port : await findAgain?.();
    if (!this.#wanted) return;
    try {
      if (found === undefined) return this.#lookLater();
      await this.#connect(found);
      // Somebody may have asked for the port meanwhile.
      if (!this.#wanted) await this.#close();
    } catch {
      this.#lookLater();
    }
  }

  #close(): Promise<void> {
    const port = this.#port;
    this.#port = undefined;
    clearInterval(this.#watch);
    if (port === undefined || !port.isOpen) return Promise.resolve();
    return new Promise((resolve) => port.close(() => resolve()));
  }

  #setLines(lines: { dtr: boolean; rts: boolean }): Promise<void> {
    const port = this.#port;
    if (port === undefined || !port.isOpen) return Promise.resolve();
    return new Promise((resolve) => port.set(lines, () => resolve()));
  }
}

/** The library gives the system's words, in Linux's form or in Windows'. */
export function readOpenError(error: unknown): OpenFailure {
  const reason = error instanceof Error ? error.message : String(error);
  if (/no such file|file not found|ENOENT|ENXIO|no such device/i.test(reason)) return { kind: "no-port" };
  if (/cannot lock port|resource (?:busy|temporarily)|EBUSY|access denied/i.test(reason)) {
    // Windows says «access denied» of a port that another program has.
    return { kind: "busy" };
  }
  if (/permission denied|EACCES|EPERM/i.test(reason)) return { kind: "no-permission" };
  return { kind: "other", reason: reason.replace(/^Error: /, "") };
}
