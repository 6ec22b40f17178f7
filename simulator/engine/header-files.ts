// Reads folders of C++ sources into memory, where the compiler wants them. Paths use "/" on every platform.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files by path; text or bytes. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>;

/** Every file below `folder`, as `prefix/relative/path`, in a fixed order. */
export function readSourceFolder(folder: string, prefix: string): Record<string, string> {
  const files: Record<string, string> = {};
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, readSourceFolder(path, name));
    else files[name] = readFileSync(path, "utf8");
  }
  return files;
}
