// Takes one program out of an archive as arduino-cli is released: `.tar.gz`, or `.zip` for Windows.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { unpackTar } from "modern-tar";
import { makeFolders } from "../make-folders.ts";

/** Files that are kept beside the program. */
const licenses = /^LICENSE(\.\w+)?$/i;

/** Path of the program in `folder`. @throws when the archive can't be read, or has no such program */
export async function unpackProgram(archive: string, program: string, folder: string): Promise<string> {
  const wanted = (name: string): boolean => name === program || licenses.test(name);
  const bytes = readFileSync(archive);
  const files = archive.endsWith(".zip") ? readZip(bytes, wanted) : await readTar(bytes, wanted);
  const path = join(folder, program);
  if (!files.some(([name]) => name === program)) throw new Error(`there is no ${program} in it`);
  makeFolders(folder);
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content, { mode: name === program ? 0o755 : 0o644 });
  }
  return path;
}

type Files = readonly (readonly [name: string, content: Uint8Array])[];

function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Files {
  return Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }));
}

async function readTar(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Files> {
  const entries = await unpackTar(gunzipSync(bytes), { filter: ({ name }) => wanted(plain(name)) });
  return entries.map(({ header, data }) => [plain(header.name), data ?? new Uint8Array()]);
}

/** `./arduino-cli` is the same file. */
function plain(name: string): string {
  return name.replace(/^(\.\/)+/, "");
}
