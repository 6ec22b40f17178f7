// A folder for one test, gone when the test is over.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** The same for all tests of a file, gone when they are over. Called outside of tests. */
export function makeFolderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), "tsino Ünï çödé "));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As `XDG_RUNTIME_DIR`, for all tests of a file: a system numbers its pseudo-terminals anew, so that a command of another
 * file may still claim the name that a test's port has just got. Short, for sockets' names must be. */
export function makeRuntimeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tsino-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder with these files in it. Its name has a space and letters outside ASCII, as users' folders do. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "tsino Ünï çödé "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
