// A bundle: one file with all that a setup downloads, for computers without a network. It is a tar of the folder of
// downloads with a note on whom it is for; what is in it was packed by others, so it is not packed again.
import {
  createReadStream,
  createWriteStream,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { packTar, unpackTar } from "modern-tar/fs";
import { getNumber, getText, parseJsonObject } from "../json.ts";

const noteName = "bundle.json";

export interface BundleNote {
  /** `linux-x64` */
  readonly host: string;
  /** `esp8266:esp8266` */
  readonly core: string;
  readonly arduinoCli: string;
}

/** Packs a folder of downloads. The bundle is there as a whole or not at all. */
export async function writeBundle(
  path: string,
  downloads: string,
  note: BundleNote,
  signal: AbortSignal,
): Promise<void> {
  const fresh = `${path}.new`;
  writeFileSync(join(downloads, noteName), `${JSON.stringify({ schema: 1, ...note })}\n`);
  try {
    const files = packTar(downloads, { filter: (name) => !name.endsWith(".part") });
    await pipeline(files, createWriteStream(fresh), { signal });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
    rmSync(join(downloads, noteName), { force: true });
  }
}

/** Unpacks a bundle into the folder of downloads. undefined: it is none. @throws when it can't be read to its end */
export async function unpackBundle(
  path: string,
  downloads: string,
  signal: AbortSignal,
): Promise<BundleNote | undefined> {
  await pipeline(createReadStream(path), unpackTar(downloads), { signal });
  const place = join(downloads, noteName);
  const note = parseJsonObject(readFileSync(place, "utf8"));
  rmSync(place);
  const [host, core] = [getText(note, "host"), getText(note, "core")];
  if (getNumber(note, "schema") !== 1 || host === undefined || core === undefined) return undefined;
  return { host, core, arduinoCli: getText(note, "arduinoCli") ?? "" };
}

export type ArchiveKind = "tar.gz" | "zip" | "tar" | "other";

/** What a file is, by its first bytes: its name may be anything. */
export async function readArchiveKind(path: string): Promise<ArchiveKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    if (bytesRead > 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return "tar.gz";
    if (buffer.toString("latin1", 0, 4) === "PK\u0003\u0004") return "zip";
    return buffer.toString("latin1", 257, 262) === "ustar" ? "tar" : "other";
  } finally {
    await file.close();
  }
}
