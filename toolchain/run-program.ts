// Starts a program without a shell and collects what it prints. The one place of the toolchain that spawns.
import { spawn } from "node:child_process";
import { endProgram } from "./end-program.ts";

export interface ProgramResult {
  /** Exit status; undefined when a signal ended the program. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the program: asked politely first, killed after `graceMs`. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  /** Called with each piece of what the program prints, as it comes. */
  readonly onOutput?: (text: string) => void;
}

/** Output beyond this many bytes means that something is wrong with the program, and stops it. */
const maxOutput = 64 * 1024 * 1024;

/** Rejects only when the program can't be started, prints without end, or was aborted. */
export function runProgram(
  path: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const { env, signal, graceMs = 2000, onOutput } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(path, [...args], { env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    const collect = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      const tooMuch = size > maxOutput;
      // Also what it has started, which may be the one that prints.
      if (tooMuch && size - chunk.length <= maxOutput && child.pid !== undefined)
        endProgram(child.pid).insist();
      if (tooMuch) return;
      into.push(chunk);
      onOutput?.(chunk.toString("latin1"));
    };
    child.stdout.on("data", collect(stdout));
    child.stderr.on("data", collect(stderr));

    let killer: NodeJS.Timeout | undefined;
    let giveUp: NodeJS.Timeout | undefined;
    const stop = (): void => {
      if (child.pid === undefined) return;
      const ending = endProgram(child.pid);
      killer = setTimeout(() => ending.insist(), graceMs);
    };
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop, { once: true });
    const settle = (): void => {
      clearTimeout(killer);
      clearTimeout(giveUp);
      signal?.removeEventListener("abort", stop);
    };

    child.on("exit", () => {
      if (signal?.aborted !== true) return;
      // A descendant that was not found keeps the pipes open: nobody waits for it.
      giveUp = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, graceMs);
    });
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (status) => {
      settle();
      if (signal?.aborted === true) reject(signal.reason);
      else if (size > maxOutput) reject(new Error(`${path} printed more than ${maxOutput} bytes`));
      else resolve({ status: status ?? undefined, stdout: decode(stdout), stderr: decode(stderr) });
    });
  });
}

function decode(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
