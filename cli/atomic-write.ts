// Writes a file so that whoever reads it sees the old text or the new one, never a part.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @param mode permissions of the new file, before the umask takes its part */
export function writeAtomically(path: string, content: string | Uint8Array, mode = 0o666): void {
  const temporary = join(dirname(path), `.tsino-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeFileSync(temporary, content, { mode, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
