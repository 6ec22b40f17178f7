// Downloads one file so that it is there whole and checked, or not at all. What came of it stays beside it as `.part`,
// and the next attempt goes on from there.
import { closeSync, ftruncateSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolders } from "../make-folders.ts";
import { type Checksum, hasChecksum } from "./checksum.ts";
import { DownloadError } from "./download-error.ts";
import { type Answer, type Network, readLength } from "./network.ts";

export interface Wanted {
  readonly url: string;
  /** Where it goes. */
  readonly path: string;
  readonly checksum: Checksum;
}

/** @param share of the file that is there, 0 to 1; undefined where the server does not tell the length */
export type OnProgress = (share: number | undefined, bytes: number) => void;

/** Connections that may break one after the other. */
const attempts = 10;
/** Of them, those that bring nothing. */
const fruitless = 2;

/** Bytes that came over the network. @throws DownloadError */
export async function downloadFile(
  wanted: Wanted,
  network: Network,
  onProgress: OnProgress,
): Promise<number> {
  const { path, checksum, url } = wanted;
  if (await isComplete(path, checksum)) return 0;
  makeFolders(dirname(path));
  const part = namePart(path);
  const resumed = sizeOf(part) > 0;
  let bytes = 0;
  // The part may be the whole already, where its last check was cut off.
  if (!resumed || !(await hasChecksum(part, checksum))) {
    bytes = await fill(part, url, network, onProgress);
    let good = await hasChecksum(part, checksum);
    if (!good && resumed) {
      // It began as a part of something else.
      rmSync(part);
      bytes += await fill(part, url, network, onProgress);
      good = await hasChecksum(part, checksum);
    }
    if (!good) {
      rmSync(part);
      throw new DownloadError("damaged", url, "what came is not what its maker made: its checksum differs");
    }
  }
  renameSync(part, path);
  return bytes;
}

/** Name of the file that holds what has come so far. */
export function namePart(path: string): string {
  return `${path}.part`;
}

/** Bytes that are missing of a file of this size. */
export function measureRest(path: string, size: number): number {
  return sizeOf(path) === size ? 0 : Math.max(0, size - sizeOf(namePart(path)));
}

async function isComplete(path: string, checksum: Checksum): Promise<boolean> {
  if (sizeOf(path) === 0) return false;
  if (await hasChecksum(path, checksum)) return true;
  rmSync(path, { force: true });
  return false;
}

/** Brings the part to its end, over as many connections as it takes. */
async function fill(part: string, url: string, network: Network, onProgress: OnProgress): Promise<number> {
  let bytes = 0;
  let futile = 0;
  for (let attempt = 1; ; attempt++) {
    const before = sizeOf(part);
    try {
      await take(part, url, network, onProgress);
      return bytes + sizeOf(part) - before;
    } catch (error) {
      const gained = sizeOf(part) - before;
      bytes += Math.max(0, gained);
      if (isDiskFull(error)) rmSync(part, { force: true });
      if (!(error instanceof DownloadError) || attempt === attempts) throw error;
      // The part is longer than the file, so it is of another one.
      if (error.status === 416) rmSync(part, { force: true });
      else if (error.failure !== "broken-off" || (gained <= 0 && ++futile > fruitless)) throw error;
    }
  }
}

/** One connection's worth. */
async function take(part: string, url: string, network: Network, onProgress: OnProgress): Promise<void> {
  // It is open before the answer comes: a body that nobody reads yet would lose what it has when it breaks off.
  closeSync(openSync(part, "a"));
  const file = await open(part, "r+");
  try {
    const have = sizeOf(part);
    const answer = await network.get(url, have > 0 ? { range: `bytes=${have}-` } : {});
    const start = answer.status === 206 ? readStart(answer) : 0;
    // A server that sends another range than it was asked for can't be followed.
    if (start !== 0 && start !== have)
      throw new DownloadError("refused", url, "the server sent another part");
    if (start === 0) ftruncateSync(file.fd);
    await receive(file, start, answer, url, network, onProgress);
  } finally {
    await file.close();
    if (sizeOf(part) === 0) rmSync(part, { force: true });
  }
}

async function receive(
  file: FileHandle,
  start: number,
  answer: Answer,
  url: string,
  network: Network,
  onProgress: OnProgress,
): Promise<void> {
  const length = readLength(answer.headers);
  const total = length === undefined ? undefined : start + length;
  let position = start;
  const source = answer.body[Symbol.asyncIterator]();
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = await source.next();
    } catch (error) {
      throw network.explain(error, url);
    }
    if (next.done === true) break;
    await writeAll(file, next.value, position);
    position += next.value.length;
    onProgress(total === undefined ? undefined : position / total, position);
  }
  if (total !== undefined && position < total) {
    throw new DownloadError("broken-off", url, "the connection was closed");
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** @returns first byte of the part that a server sends */
function readStart({ headers }: Answer): number {
  const text = headers["content-range"] ?? "";
  return Number(/^bytes (\d+)-/.exec(text)?.[1] ?? 0);
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
