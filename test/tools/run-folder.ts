// A folder for what processes of the tests keep until they end. vitest ends them by a signal, so they can't remove it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const variable = "TSINO_TESTS_FOLDER";

/** vitest calls this once, before it starts the processes, which inherit the variable; and what it returns at the end. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "tsino-tests-"));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The folder; that of the system outside of vitest. */
export function findRunFolder(): string {
  return process.env[variable] ?? tmpdir();
}
