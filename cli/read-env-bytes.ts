// The bytes of a `.env`. Keepers of passwords put a pipe in its place: whoever opens it gets the text from them. A pipe that nobody
// writes to would be waited for without end, and Ctrl-C could not end that; so another process waits, and not for long.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { makeProblem } from "./problem.ts";
import { explainSystemError } from "./system-error.ts";

const patienceMs = 5000;
const copy = "process.stdout.write(require('node:fs').readFileSync(process.argv[1]))";

/** Each character is one byte; undefined for a file that is not there. @throws Problem when it can't be read */
export function readEnvBytes(path: string): string | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    if (!stat.isFIFO()) return readFileSync(path, "latin1");
  } catch (error) {
    throw makeProblem("file-not-readable", { path, reason: explainSystemError(error) });
  }
  const read = spawnSync(process.execPath, ["-e", copy, path], { encoding: "latin1", timeout: patienceMs });
  if (read.status === 0) return read.stdout;
  throw makeProblem("file-not-readable", { path, reason: "it is a pipe, and nobody writes into it" });
}
