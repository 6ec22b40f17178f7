// Starts the real command line, as a user would, without a terminal.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { makeFolder } from "./temporary-folder.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface TsinoRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TsinoOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs `tsino …args` to its end, with colours off, no arduino-cli on PATH and a cache of its own unless told. */
export function runTsino(args: readonly string[], options: TsinoOptions = {}): Promise<TsinoRun> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: options.cwd ?? makeFolder(),
    env: { HOME: process.env.HOME, NO_COLOR: "1", ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A program that ends without reading its input closes the pipe: no failure of the test.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
