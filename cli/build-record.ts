// What a build leaves for commands that come later without naming the program: which program it was, at what speed it
// speaks, and how its C++ goes back to TypeScript. Lies beside the sketch: `<out>/<board>/.tsino/<name>.json`.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { SourceMap } from "../compiler/source-map.ts";
import type { BuildStamp } from "../toolchain/build-inputs.ts";
import { makeFolders } from "../toolchain/make-folders.ts";
import type { MemoryUse } from "../toolchain/memory-use.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { CompiledFile } from "./compile-file.ts";
import { readUserFile } from "./node-host.ts";
import { makeProblem } from "./problem.ts";
import { explainSystemError } from "./system-error.ts";

export interface BuildRecord {
  readonly schema: 1;
  /** Absolute path of the program's main file. */
  readonly entry: string;
  readonly board: string;
  /** Whether it stops where it breaks a rule. */
  readonly checked?: boolean;
  readonly fqbn: string;
  readonly ino: string;
  /** Of the first `Serial.begin`; null when the program has none. */
  readonly baud: number | null;
  /** Path and hash of each file of the user. */
  readonly sources: readonly (readonly [string, string])[];
  readonly mappings: SourceMap["mappings"];
  /** Whether the firmware beside the sketch was made of this. */
  readonly firmware: boolean;
  /** true: nobody saw the end of the last compilation, or it ended as none should; what it left can't be trusted. */
  readonly unfinished?: boolean;
  /** What the last firmware took; absent when there was none, or nobody said. */
  readonly memory?: readonly MemoryUse[] | undefined;
  /** What the firmware was made of. Absent when that is not known: then it is always made again. */
  readonly stamp?: BuildStamp | undefined;
}

/** What is known of the firmware. */
export type FirmwareRecord = Pick<BuildRecord, "firmware" | "unfinished" | "memory" | "stamp">;

/** @param sketchFolder `<out>/<board>/<name>` */
export function writeBuildRecord(
  sketchFolder: string,
  program: CompiledFile,
  { board, checked = false }: { readonly board: string; readonly checked?: boolean | undefined },
  firmware: FirmwareRecord,
): void {
  const { entry, sketch, sources } = program;
  const own = [...sources].filter(([file]) => isAbsolute(file) && !file.startsWith("/~tsino/"));
  const record: BuildRecord = {
    schema: 1,
    entry,
    board,
    checked,
    fqbn: sketch.fqbn,
    ino: sketch.ino,
    baud: sketch.baud ?? null,
    sources: own.map(([file, text]) => [file, hashSource(text)]),
    mappings: sketch.map.mappings,
    ...firmware,
  };
  const path = findBuildRecord(sketchFolder);
  try {
    makeFolders(dirname(path));
    writeAtomically(path, JSON.stringify(record));
  } catch (error) {
    throw makeProblem("folder-not-writable", { path, reason: explainSystemError(error) });
  }
}

/** undefined when there is none, or one of another version. */
export function readBuildRecord(sketchFolder: string): BuildRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(findBuildRecord(sketchFolder), "utf8"));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody but writeBuildRecord writes this file; a look at what is used without a second look is enough. */
function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Partial<Record<keyof BuildRecord, unknown>>;
  const texts = [record.entry, record.board, record.fqbn, record.ino];
  const lists = [record.sources, record.mappings];
  return (
    record.schema === 1 &&
    texts.every((one) => typeof one === "string") &&
    lists.every((one) => Array.isArray(one))
  );
}

/** Files that are not any more what was built; a file that is gone counts. */
export function listChangedSources(record: BuildRecord): readonly string[] {
  return record.sources.flatMap(([file, hash]) => {
    const text = readUserFile(file);
    return text !== undefined && hashSource(text) === hash ? [] : [file];
  });
}

/** Names of the sketches in a board's folder that were built, with or without a record. */
export function listBuilt(boardFolder: string): readonly string[] {
  const names = [".firmware", ".tsino"].flatMap((folder) => {
    try {
      const all = readdirSync(join(boardFolder, folder));
      return folder === ".firmware" ? all : all.map((name) => name.replace(/\.json$/, ""));
    } catch {
      return [];
    }
  });
  return [...new Set(names)].sort();
}

/** Names of what can be flashed. */
export function listFirmwareFiles(firmwareFolder: string): readonly string[] {
  try {
    return readdirSync(firmwareFolder).filter((name) => /\.(?:bin|hex|elf)$/.test(name));
  } catch {
    return [];
  }
}

/** Path of the record, whether it is there or not. */
export function findBuildRecord(sketchFolder: string): string {
  const folder = dirname(sketchFolder);
  return join(folder, ".tsino", `${sketchFolder.slice(folder.length + 1)}.json`);
}

/** Stands for a text of a source file. */
export function hashSource(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
