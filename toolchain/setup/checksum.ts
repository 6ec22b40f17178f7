// Sums that tell whether a file came as it was made.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

export interface Checksum {
  readonly algorithm: "sha256" | "sha1" | "md5";
  readonly hex: string;
}

/** @param text `SHA-256:0123…`, as in an index of cores */
export function parseChecksum(text: string): Checksum | undefined {
  const [, name = "", hex = ""] = /^(SHA-256|SHA-1|MD5):([0-9a-f]{32,64})$/i.exec(text.trim()) ?? [];
  const algorithm = algorithms[name.toUpperCase()];
  return algorithm === undefined ? undefined : { algorithm, hex: hex.toLowerCase() };
}

const algorithms: Readonly<Record<string, Checksum["algorithm"]>> = {
  "SHA-256": "sha256",
  "SHA-1": "sha1",
  MD5: "md5",
};

/** The sum of one file in a list as `sha256sum` writes it. */
export function findChecksum(list: string, file: string): Checksum | undefined {
  for (const line of list.split(/\r?\n/)) {
    const [, hex, name] = /^([0-9a-f]{64})\s+\*?(\S.*)$/i.exec(line.trim()) ?? [];
    if (hex !== undefined && name === file) return { algorithm: "sha256", hex: hex.toLowerCase() };
  }
  return undefined;
}

/** Whether a file has this sum. @throws when it can't be read */
export async function hasChecksum(path: string, wanted: Checksum): Promise<boolean> {
  const hash = createHash(wanted.algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex") === wanted.hex;
}
