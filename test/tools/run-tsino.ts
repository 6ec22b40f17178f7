// Starts the real command line, as a user would, without a terminal.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { makeFolder, makeRuntimeFolder } from "./temporary-folder.ts";

export const mainFile = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** A folder that is not there, so that what a developer has set up counts for no test. */
export const noTools = fileURLToPath(new URL("../../dist/no-tools", import.meta.url));

/** Where the commands of one test file meet over a port. */
export const meeting = makeRuntimeFolder();

export interface TsinoRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TsinoOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A running `tsino`; killed when its test is over. */
export class TsinoProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly done: Promise<TsinoRun>;
  readonly #stdout: Buffer[] = [];
  readonly #stderr: Buffer[] = [];
  readonly #waiting = new Set<() => void>();

  /** Colours off, no arduino-cli on PATH, an empty folder unless told. */
  constructor(args: readonly string[], options: TsinoOptions = {}) {
    const child = spawn(process.execPath, [mainFile, ...args], {
      cwd: options.cwd ?? makeFolder(),
      env: {
        HOME: process.env.HOME,
        NO_COLOR: "1",
        TSINO_DATA_DIR: noTools,
        XDG_RUNTIME_DIR: meeting,
        ...options.env,
      },
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.child = child;
    child.stdout.on("data", (chunk: Buffer) => this.#take(this.#stdout, chunk));
    child.stderr.on("data", (chunk: Buffer) => this.#take(this.#stderr, chunk));
    // A program that ends without reading its input closes the pipe: no failure of the test.
    child.stdin.on("error", () => undefined);
    this.done = new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => {
        for (const look of this.#waiting) look();
        resolve({ status, stdout: this.stdout, stderr: this.stderr });
      });
    });
    onTestFinished(() => void child.kill("SIGKILL"));
  }

  get stdout(): string {
    return Buffer.concat(this.#stdout).toString();
  }

  get stdoutBytes(): Buffer {
    return Buffer.concat(this.#stdout);
  }

  get stderr(): string {
    return Buffer.concat(this.#stderr).toString();
  }

  /** Resolves with the first match in all output so far; fails when the process ends without one. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
        const ended = this.child.exitCode !== null || this.child.signalCode !== null;
        if (found === null && !ended) return;
        this.#waiting.delete(look);
        if (found !== null) resolve(found);
        else reject(new Error(`ended without ${pattern}:\n${this.stdout}\n${this.stderr}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  #take(into: Buffer[], chunk: Buffer): void {
    into.push(chunk);
    for (const look of this.#waiting) look();
  }
}

/** Runs `tsino …args` to its end. */
export function runTsino(
  args: readonly string[],
  options: TsinoOptions & { readonly input?: string | Uint8Array } = {},
): Promise<TsinoRun> {
  const tsino = new TsinoProcess(args, options);
  tsino.child.stdin.end(options.input ?? "");
  return tsino.done;
}
