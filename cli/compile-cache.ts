// Keeps what a program compiled to, so that running it unchanged needs no TypeScript front end. A record counts only
// while every file that the compiler looked for, found or not, is as it was, and tsino itself is the same.
// The folder is bounded; a damaged record is as good as none, and a cache that can't be written is no error.
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { CompileOptions, CompileResult } from "../compiler/index.ts";
import { SourceMap } from "../compiler/source-map.ts";
import { findCacheFolder } from "../simulator/engine/cache.ts";
import { makeFolders } from "../toolchain/make-folders.ts";
import { writeAtomically } from "./atomic-write.ts";
import { readUserFile } from "./node-host.ts";
import { packageRoot } from "./package-root.ts";

/** The folder for compiled programs, inside the one that the simulator keeps its modules in. */
export function locateCache(env: Readonly<Record<string, string | undefined>>): string {
  return join(findCacheFolder(env), "programs");
}

export interface CacheLimits {
  /** Records that are kept; the longest unused go first. */
  readonly records: number;
  /** Bytes of all records together. */
  readonly bytes: number;
}

const defaultLimits: CacheLimits = { records: 64, bytes: 32 * 1024 * 1024 };

type Reads = ReadonlyMap<string, string | undefined>;

/** What stands in a record; a `Map` becomes a list of its entries. */
interface Stored {
  readonly reads: readonly (readonly [string, string | null])[];
  readonly sketch: Omit<NonNullable<CompileResult["sketch"]>, "map">;
  readonly mappings: SourceMap["mappings"];
  readonly diagnostics: CompileResult["diagnostics"];
  /** Texts of the files that are not among the reads: those that tsino ships. */
  readonly shipped: readonly (readonly [string, string])[];
}

export class CompileCache {
  readonly #folder: string;
  readonly #limits: CacheLimits;
  readonly #fingerprint: string;

  /** @param fingerprint of tsino itself: records of another one are not seen */
  constructor(folder: string, fingerprint: string, limits = defaultLimits) {
    this.#folder = folder;
    this.#fingerprint = fingerprint;
    this.#limits = limits;
  }

  /** The result of an earlier compilation with the same outcome; undefined when there is none. */
  find(entry: string, options: CompileOptions): CompileResult | undefined {
    const path = this.#pathOf(entry, options);
    try {
      const stored = unpack(readFileSync(path, "utf8"));
      if (stored === undefined) return undefined;
      const sources = new Map(stored.shipped);
      for (const [file, hash] of stored.reads) {
        const text = readUserFile(file);
        if (hashText(text) !== hash) return undefined;
        if (text !== undefined) sources.set(file, text);
      }
      const sketch = { ...stored.sketch, map: new SourceMap(stored.mappings) };
      const now = new Date();
      utimesSync(path, now, now);
      return { sketch, diagnostics: stored.diagnostics, sources };
    } catch {
      return undefined;
    }
  }

  /** Keeps a result without errors. @param reads what the compiler's host was asked for */
  store(entry: string, options: CompileOptions, result: CompileResult, reads: Reads): void {
    if (result.sketch === undefined) return;
    const { map, ...sketch } = result.sketch;
    const stored: Stored = {
      reads: [...reads].map(([file, text]) => [file, hashText(text)]),
      sketch,
      mappings: map.mappings,
      diagnostics: result.diagnostics,
      shipped: [...result.sources].filter(([file]) => reads.get(file) === undefined),
    };
    try {
      makeFolders(this.#folder, 0o700);
      writeAtomically(this.#pathOf(entry, options), pack(stored), 0o600);
      this.#prune();
    } catch {
      // Full or read-only disk: the next run compiles again.
    }
  }

  #pathOf(entry: string, options: CompileOptions): string {
    const key = JSON.stringify([
      this.#fingerprint,
      entry,
      options.board,
      options.name,
      options.checked ?? false,
      options.release ?? false,
    ]);
    return join(this.#folder, `${createHash("sha256").update(key).digest("hex").slice(0, 40)}.json`);
  }

  #prune(): void {
    const records = readdirSync(this.#folder)
      .map((name) => join(this.#folder, name))
      .map((path) => ({ path, ...pickStat(path) }))
      .sort((a, b) => b.usedAt - a.usedAt);
    let bytes = 0;
    for (const [index, record] of records.entries()) {
      bytes += record.size;
      const old = index >= this.#limits.records || bytes > this.#limits.bytes;
      if (index > 0 && old) rmSync(record.path, { force: true });
    }
  }
}

/** A record is a hash of its body, a line break, the body. */
function pack(stored: Stored): string {
  const body = JSON.stringify(stored);
  return `${hashText(body)}\n${body}`;
}

/** undefined for a record that is damaged. */
function unpack(record: string): Stored | undefined {
  const end = record.indexOf("\n");
  const body = record.slice(end + 1);
  // Whoever wrote the right hash was `pack`, and had a Stored.
  return hashText(body) === record.slice(0, end) ? (JSON.parse(body) as Stored) : undefined;
}

function pickStat(path: string): { size: number; usedAt: number } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, usedAt: stat?.mtimeMs ?? 0 };
}

/** null for a file that is not there. */
function hashText(text: string | undefined): string | null {
  return text === undefined ? null : createHash("sha256").update(text).digest("hex");
}

/**
 * Stands for all of tsino that a result depends on: its version, and names, sizes and times of its files, since a
 * checkout changes without its version. Costs one look at each file, some milliseconds in all.
 */
export function fingerprintTsino(version: string): string {
  const hash = createHash("sha256").update(version);
  const folders = ["dist/compiler", "compiler/emit/templates", "types", "runtime-headers"];
  for (const folder of folders) hashFolder(join(packageRoot, folder), hash);
  return hash.digest("hex");
}

function hashFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  let entries: readonly Dirent[];
  try {
    // Not `recursive`: that looks at every file once more, to find the folders.
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(path, hash);
    const stat = entry.isDirectory() ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  }
}
