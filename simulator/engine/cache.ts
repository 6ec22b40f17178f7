// Results kept between runs: files named by the hash of everything that made them, in one bounded folder outside the
// project. Each starts with the hash of its content, so a damaged one counts as absent. Every failure of the file
// system means "not cached" and nothing worse.
import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const hashBytes = 32;
const suffix = ".tsino";

/** Where results are kept: TSINO_CACHE_DIR, or the platform's place for such things. */
export function findCacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.TSINO_CACHE_DIR) return env.TSINO_CACHE_DIR;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "tsino");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? homedir(), "tsino", "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "tsino");
  return join(homedir(), ".cache", "tsino");
}

/** A hash over names and contents, independent of where one ends and the next begins. */
export function hashParts(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}

/** A cache looks at its whole folder again after so large a part of its limit was written, not at each write. */
const unseenPart = 1 / 32;

/** The cache in one folder, at most `limitBytes` large after a write, and what each process wrote unseen. */
export class Cache {
  private readonly folder: string;
  private readonly limitBytes: number;
  /** Written since the last look; nobody knows yet what others have left. */
  private unseenBytes = Number.POSITIVE_INFINITY;

  constructor(folder: string, limitBytes = 200_000_000) {
    this.folder = folder;
    this.limitBytes = limitBytes;
  }

  /** What was stored under `key`, or undefined. Marks it as used. */
  read(key: string): Uint8Array | undefined {
    const path = this.pathOf(key);
    try {
      const stored = readFileSync(path);
      const content = stored.subarray(hashBytes);
      if (stored.length < hashBytes || !digest(content).equals(stored.subarray(0, hashBytes)))
        return undefined;
      const now = new Date();
      try {
        utimesSync(path, now, now);
      } catch {
        // A folder that can only be read still serves.
      }
      return content;
    } catch {
      return undefined;
    }
  }

  /** Stores `content`; readers see all of it or nothing. */
  write(key: string, content: Uint8Array): void {
    const temporary = join(this.folder, `${randomBytes(8).toString("hex")}.tmp`);
    try {
      makeFolders(this.folder);
      writeFileSync(temporary, Buffer.concat([digest(content), content]));
      renameSync(temporary, this.pathOf(key));
      this.unseenBytes += content.length;
      if (this.unseenBytes > this.limitBytes * unseenPart) this.removeOldest();
    } catch {
      try {
        rmSync(temporary, { force: true });
      } catch {
        // Nothing was kept; that is all that could happen.
      }
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, key + suffix);
  }

  private removeOldest(): void {
    this.unseenBytes = 0;
    const entries = readdirSync(this.folder)
      .filter((name) => name.endsWith(suffix) || name.endsWith(".tmp"))
      .flatMap((name) => describeEntry(join(this.folder, name)))
      .sort((a, b) => b.used - a.used);
    const dayAgo = Date.now() - 86_400_000;
    let total = 0;
    for (const entry of entries) {
      total += entry.size;
      const abandoned = entry.path.endsWith(".tmp") && entry.used < dayAgo;
      if (total > this.limitBytes || abandoned) rmSync(entry.path, { force: true });
    }
  }
}

/** Not by `recursive` of Node, which never comes back where a system refuses folders as Linux's /proc does. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else was quicker.
    if (!existsSync(path)) throw error;
  }
}

/** Size and time of last use; empty when another process has just removed it. */
function describeEntry(path: string): { path: string; size: number; used: number }[] {
  try {
    const { size, mtimeMs } = statSync(path);
    return [{ path, size, used: mtimeMs }];
  } catch {
    return [];
  }
}

function digest(content: Uint8Array): Buffer {
  return createHash("sha256").update(content).digest();
}
