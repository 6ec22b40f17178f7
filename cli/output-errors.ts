// Output that can't be written: a full disk behind `tsino emit > sketch.ino` must not look like success. Whoever closed a pipe
// has had what it wanted; and what can't be said on stderr can't be said.
import { exitCodes } from "./exit-codes.ts";
import { explainSystemError } from "./system-error.ts";

/** For the whole process; `leave` in main.ts then ends with this status where the command itself has none. */
export function watchOutput({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  stderr.on("error", () => undefined);
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isClosedPipe(error) || process.exitCode === exitCodes.config) return;
    process.exitCode = exitCodes.config;
    stderr.write(`  ✗ output-lost: stdout can't be written: ${explainSystemError(error)}\n`);
  });
}

export function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE";
}
