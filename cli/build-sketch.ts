// `tsino build`: the sketch's folder always, the firmware where arduino-cli is installed.
import { join, relative } from "node:path";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import type { MemoryUse } from "../toolchain/memory-use.ts";
import { listFirmwareFiles, readBuildRecord, writeBuildRecord } from "./build-record.ts";
import { type CompiledFile, compileFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeFirmware, requireArduinoCli } from "./make-firmware.ts";
import { type WrittenSketch, writeSketch } from "./write-sketch.ts";

export interface BuildRequest {
  readonly file: string;
  readonly board: string;
  readonly out: string;
  /** true: no firmware is an error. */
  readonly firmware: boolean;
  /** true: firmware that is there and was made of exactly this sketch is as good as new. */
  readonly reuse?: boolean;
}

export interface Built {
  readonly program: CompiledFile;
  readonly sketch: WrittenSketch;
  /** Absent when there is no arduino-cli and none was demanded. */
  readonly memory: readonly MemoryUse[] | undefined;
}

export async function runBuild(request: BuildRequest, context: Context): Promise<number> {
  const built = await buildSketch(request, context);
  const { program, sketch, memory } = built;
  if (context.output.json) {
    context.output.printResult(exitCodes.ok, {
      board: request.board,
      fqbn: program.sketch.fqbn,
      ino: join(sketch.folder, program.sketch.ino),
      written: sketch.written,
      unchanged: sketch.unchanged,
      removed: sketch.removed,
      firmware: memory === undefined ? null : { folder: sketch.firmwareFolder, memory },
    });
  }
  return exitCodes.ok;
}

/** Compiles, writes and, where it can, makes the firmware. */
export async function buildSketch(request: BuildRequest, context: Context): Promise<Built> {
  const { output, cwd } = context;
  const tool = request.firmware ? requireArduinoCli(context) : findTool(context);
  const started = performance.now();
  const program = await compileFile({ ...request, consequence: "Nothing was written." }, context);
  output.ok(`checked ${countFiles(program.files)}   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const sketch = writeSketch(program, request.board, request.out, cwd);
  output.ok(describeSketch(program, sketch, cwd));
  if (tool === undefined) {
    output.warn("no arduino-cli yet, so no firmware was made.");
    output.log(
      "    The .ino opens in the Arduino IDE as it is. For firmware: install arduino-cli, then build again.",
    );
    keepRecord(program, request, sketch, false);
    return { program, sketch, memory: undefined };
  }
  if (request.reuse === true && hasFirmware(sketch)) {
    output.ok("firmware is up to date");
    return { program, sketch, memory: undefined };
  }
  keepRecord(program, request, sketch, false);
  const { fqbn } = program.sketch;
  const build = { sketch: sketch.folder, fqbn, buildPath: sketch.firmwareFolder, secrets: sketch.secrets };
  const memory = await makeFirmware({ ...build, tool }, program, context);
  keepRecord(program, request, sketch, true);
  return { program, sketch, memory };
}

function keepRecord(
  program: CompiledFile,
  { board }: BuildRequest,
  { folder }: WrittenSketch,
  firmware: boolean,
): void {
  writeBuildRecord(folder, program, board, firmware);
}

/** Whether the firmware beside an unchanged sketch is what that sketch compiles to. */
function hasFirmware({ folder, firmwareFolder, written, removed }: WrittenSketch): boolean {
  const unchanged = written.length === 0 && removed.length === 0;
  if (!unchanged || readBuildRecord(folder)?.firmware !== true) return false;
  return listFirmwareFiles(firmwareFolder).length > 0;
}

/** A wrong TSINO_ARDUINO_CLI is told at once; none at all is all right. */
function findTool(context: Context): string | undefined {
  return findArduinoCli(context).kind === "absent" ? undefined : requireArduinoCli(context);
}

function describeSketch({ sketch }: CompiledFile, written: WrittenSketch, cwd: string): string {
  const path = relative(cwd, join(written.folder, sketch.ino)) || sketch.ino;
  const all = [...written.written, ...written.unchanged];
  const others = all.filter((file) => file !== sketch.ino).sort();
  const lines = (sketch.files[sketch.ino] ?? "").split("\n").length - 1;
  const verb = written.written.length === 0 ? "nothing changed in" : "wrote";
  return `${verb} ${path}  (${lines} lines, also ${others.join(", ")})`;
}

export function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
