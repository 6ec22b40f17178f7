// Boards and terminals for tests, made of pseudo-terminals: pty-bench.c, which the test builds.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";
import { runTool } from "./real-tools.ts";
import { mainFile, meeting, noTools } from "./run-tsino.ts";

const source = fileURLToPath(new URL("./pty/pty-bench.c", import.meta.url));

/** What pseudo-terminals need here. */
export const ptyTools = ["gcc"];

/** Builds the program; gone after the file's last test. Call it in `describe` or at the top. */
export function buildPtyBench(): string {
  const folder = mkdtempSync(join(tmpdir(), "tsino-pty-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, "pty-bench");
  runTool("gcc", ["-O1", "-Wall", "-Wextra", "-Werror", "-o", program, source, "-lutil"]);
  return program;
}

type Bench = ChildProcessByStdio<Writable, Readable, null>;

/** Text that comes from a process, and whoever waits for a part of it. */
class Heard {
  #bytes = Buffer.alloc(0);
  #ended = false;
  readonly #waiting = new Set<() => void>();

  constructor(child: Bench) {
    child.stdout.on("data", (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      for (const look of this.#waiting) look();
    });
    child.on("close", () => {
      this.#ended = true;
      for (const look of this.#waiting) look();
    });
  }

  get text(): string {
    return this.#bytes.toString();
  }

  waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(this.text);
        if (found === null && !this.#ended) return;
        this.#waiting.delete(look);
        if (found !== null) resolve(found);
        else reject(new Error(`ended without ${pattern}:\n${this.text}`));
      };
      this.#waiting.add(look);
      look();
    });
  }
}

/** A board that hangs on a port whose name stays the same, `port`. */
export class PseudoBoard {
  readonly port: string;
  readonly #child: Bench;
  readonly #heard: Heard;

  private constructor(child: Bench, heard: Heard, port: string) {
    this.#child = child;
    this.#heard = heard;
    this.port = port;
  }

  /** @param port name that the port gets; a board that had it before must have been unplugged */
  static async plugIn(program: string, port: string): Promise<PseudoBoard> {
    const child = spawn(program, ["board"], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const heard = new Heard(child);
    const [, name = ""] = await heard.waitFor(/^(\S+)\n/);
    symlinkSync(name, port);
    return new PseudoBoard(child, heard, port);
  }

  /** The system's name of the port. */
  get device(): string {
    return readlinkSync(this.port);
  }

  /** Says something on its serial port. */
  say(text: string | Uint8Array): void {
    this.#child.stdin.write(text);
  }

  /** Resolves when the board has been sent this. */
  gets(pattern: RegExp): Promise<RegExpExecArray> {
    return this.#heard.waitFor(pattern);
  }

  get received(): string {
    return this.#heard.text.replace(/^\S+\n/, "");
  }

  unplug(): Promise<void> {
    rmSync(this.port, { force: true });
    return new Promise((resolve) => {
      this.#child.on("close", () => resolve());
      this.#child.stdin.end();
    });
  }
}

/** tsino on a terminal of its own. */
export class TerminalSession {
  readonly done: Promise<number>;
  readonly #child: Bench;
  readonly #heard: Heard;

  constructor(
    program: string,
    args: readonly string[],
    options: { cwd: string; env?: Record<string, string> },
  ) {
    const child = spawn(program, ["run", process.execPath, mainFile, ...args], {
      cwd: options.cwd,
      env: {
        HOME: process.env.HOME,
        TERM: "xterm",
        NO_COLOR: "1",
        TSINO_DATA_DIR: noTools,
        XDG_RUNTIME_DIR: meeting,
        ...options.env,
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child = child;
    this.#heard = new Heard(child);
    this.done = new Promise((resolve) => child.on("close", (status) => resolve(status ?? -1)));
    onTestFinished(() => void child.kill("SIGKILL"));
  }

  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** Resolves when the screen has shown this. */
  shows(pattern: RegExp): Promise<RegExpExecArray> {
    return this.#heard.waitFor(pattern);
  }

  /** All that was shown. */
  get screen(): string {
    return this.#heard.text.replaceAll("\r\n", "\n");
  }
}
