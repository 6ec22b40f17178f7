// What the monitor listens to: the program that was named, or the one that was built last. Gives the speed of its
// serial port, and what is needed to read a crash: firmware and the way from its C++ to the TypeScript.
import { readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { SourceMap } from "../compiler/source-map.ts";
import { locateFirmware } from "./build-path.ts";
import { findBuildRecord, listBuilt, listChangedSources, readBuildRecord } from "./build-record.ts";
import { checkBoard, checkEntry } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { readUserFile } from "./node-host.ts";
import { nameSketch } from "./sketch-name.ts";

export interface MonitorSubject {
  readonly ino: string;
  readonly map: SourceMap;
  /** Path to text, as on the disk now. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files of the user that are not any more what was built. */
  readonly changed: readonly string[];
  /** Path of the firmware with debug information, whether it is there or not. */
  readonly elf: string;
  readonly fqbn: string;
  /** Of its `Serial.begin`; undefined when it has none. */
  readonly baud: number | undefined;
  /** Folder of the sketch, for people. */
  readonly folder: string;
}

export interface SubjectRequest {
  readonly file: string | undefined;
  readonly board: string;
  readonly out: string;
}

/** undefined when nothing was built: the monitor then shows what comes, and crashes as they are. */
export function findSubject(request: SubjectRequest, context: Context): MonitorSubject | undefined {
  const boardFolder = join(resolve(context.cwd, request.out), request.board);
  checkBoard(request.board);
  const name =
    request.file === undefined ? findNewest(boardFolder) : nameSketch(checkEntry(request.file, context.cwd));
  if (name === undefined) return undefined;
  const sketch = join(boardFolder, name);
  const record = readBuildRecord(sketch);
  if (record === undefined) return undefined;
  const { ino, baud, fqbn, sources } = record;
  return {
    ino,
    map: new SourceMap(record.mappings),
    sources: new Map(sources.map(([file]) => [file, readUserFile(file) ?? ""])),
    changed: listChangedSources(record),
    elf: join(locateFirmware(sketch, context), `${ino}.elf`),
    fqbn,
    baud: baud ?? undefined,
    folder: relative(context.cwd, sketch) || sketch,
  };
}

function findNewest(boardFolder: string): string | undefined {
  const built = listBuilt(boardFolder).flatMap((name) => {
    const path = findBuildRecord(join(boardFolder, name));
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? [] : [{ name, at: stat.mtimeMs }];
  });
  return built.sort((a, b) => b.at - a.at)[0]?.name;
}

/** Bytes of the firmware with debug information. */
export function readFirmware({ elf }: MonitorSubject): Buffer | undefined {
  try {
    return readFileSync(elf);
  } catch {
    return undefined;
  }
}

/** `src/main.ts:12`, where the program sets the speed; undefined when it is not seen in the text. */
export function findSerialBegin({ sources }: MonitorSubject, cwd: string): string | undefined {
  for (const [file, text] of sources) {
    const at = /\bSerial\s*\.\s*begin\s*\(/.exec(text)?.index;
    if (at === undefined) continue;
    const path = relative(cwd, file);
    const line = text.slice(0, at).split("\n").length;
    return `${path.startsWith("..") ? basename(file) : path}:${line}`;
  }
  return undefined;
}
