// `tsino build`: the sketch's folder always, the firmware where arduino-cli is installed. Firmware that compiling again
// would not change is not compiled again.
import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type BuildSubject, holdsBuildStamp, makeBuildStamp } from "../toolchain/build-inputs.ts";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import type { MemoryUse } from "../toolchain/memory-use.ts";
import { chooseFolders } from "../toolchain/setup/private-folders.ts";
import { type BuildRecord, listFirmwareFiles, readBuildRecord, writeBuildRecord } from "./build-record.ts";
import { takeTurn } from "./build-turn.ts";
import { type CompiledFile, compileFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import type { CppWarning } from "./cpp-warnings.ts";
import { exitCodes } from "./exit-codes.ts";
import { fillSecrets } from "./fill-secrets.ts";
import { makeFirmware, requireArduinoCli, showSizes } from "./make-firmware.ts";
import { Problem } from "./problem.ts";
import type { SettingValues } from "./settings/setting-table.ts";
import { checkSizeLimits } from "./size-limits.ts";
import { locateSketch, type WrittenSketch, writeSketch } from "./write-sketch.ts";

export interface BuildRequest {
  readonly file: string;
  readonly board: string;
  readonly out: string;
  /** true: no firmware is an error. */
  readonly firmware: boolean;
  /** true: firmware that is there and was made of exactly this sketch is as good as new, whatever it was compiled with. */
  readonly reuse?: boolean;
  /** true: it stops where it breaks a rule, and tells the line. */
  readonly checked?: boolean | undefined;
  /** true: compiles even if nothing changed. */
  readonly force?: boolean;
  readonly warnings?: SettingValues["warnings"];
  readonly maxSize?: SettingValues["maxSize"];
  /** Where `maxSize` was set, for help. */
  readonly maxSizeFrom?: string;
  readonly size?: "bars" | "full";
}

export interface Built {
  readonly program: CompiledFile;
  readonly sketch: WrittenSketch;
  /** Absent when there is no arduino-cli and none was demanded. */
  readonly firmware: BuiltFirmware | undefined;
}

export interface BuiltFirmware {
  /** true: it was there and is what compiling would give. */
  readonly upToDate: boolean;
  readonly memory: readonly MemoryUse[];
  /** What the firmware before this one took. */
  readonly before: readonly MemoryUse[] | undefined;
  readonly warnings: readonly CppWarning[];
}

export async function runBuild(request: BuildRequest, context: Context): Promise<number> {
  const built = await buildSketch(request, context);
  const fields = await describeBuild(request, built, context);
  try {
    checkBuild(request, built);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { output } = context;
    output.problem(error);
    const { slug, message, help, exit } = error;
    if (output.json) output.printResult(exit, { ...fields, problem: { slug, message, help } });
    return exit;
  }
  if (context.output.json) context.output.printResult(exitCodes.ok, fields);
  return exitCodes.ok;
}

/** @throws Problem when the firmware is larger than the settings allow */
export function checkBuild(request: BuildRequest, { firmware }: Built): void {
  if (firmware !== undefined) checkSizeLimits(firmware.memory, request);
}

/** What a build tells as JSON. Shows sizes by file where that is asked for. */
export async function describeBuild(
  { board, size, checked = false }: BuildRequest,
  built: Built,
  context: Context,
): Promise<object> {
  const { program, sketch, firmware } = built;
  const sizes = size === "full" ? (await import("./size-table.ts")).showSizesFully(built, context) : {};
  return {
    board,
    fqbn: program.sketch.fqbn,
    checked,
    ino: join(sketch.folder, program.sketch.ino),
    written: sketch.written,
    unchanged: sketch.unchanged,
    removed: sketch.removed,
    firmware: firmware === undefined ? null : describeFirmware(firmware, sketch),
    ...sizes,
  };
}

function describeFirmware({ memory, before = [], upToDate, warnings }: BuiltFirmware, sketch: WrittenSketch) {
  const sizes = memory.map((use) => {
    const last = before.find((one) => one.memory === use.memory);
    return { ...use, ...(last === undefined ? {} : { change: use.used - last.used }) };
  });
  return { folder: sketch.firmwareFolder, upToDate, memory: sizes, warnings };
}

/** Compiles, writes and, where it can, makes the firmware. */
export async function buildSketch(request: BuildRequest, context: Context): Promise<Built> {
  const { output } = context;
  const tool = request.firmware ? requireArduinoCli(context) : findTool(context);
  const started = performance.now();
  const program = await compileFile({ ...request, consequence: "Nothing was written." }, context);
  output.ok(`checked ${countFiles(program.files)}   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  // Nobody waits for the turn of somebody who is asked.
  await fillSecrets(program, context);
  const endTurn = await takeTurn(locateSketch(program, request, context.cwd), context);
  try {
    return await writeAndCompile(request, tool, program, context);
  } finally {
    endTurn();
  }
}

/** @param tool undefined when there is none */
async function writeAndCompile(
  request: BuildRequest,
  tool: string | undefined,
  program: CompiledFile,
  context: Context,
): Promise<Built> {
  const { output, cwd } = context;
  const sketch = writeSketch(program, request, context);
  output.ok(describeSketch(program, sketch, cwd));
  const last = readBuildRecord(sketch.folder);
  warnOfReplaced(last, program, context);
  if (request.checked === true)
    output.log("    a checked build: larger and slower, it stops where it breaks a rule");
  if (tool === undefined) {
    output.warn("no arduino-cli yet, so no firmware was made.");
    output.advise("    The .ino opens in the Arduino IDE as it is. For firmware: tsino setup");
    writeBuildRecord(sketch.folder, program, request, { firmware: false, memory: last?.memory });
    return { program, sketch, firmware: undefined };
  }
  const firmware = await findOrMakeFirmware({ request, tool, program, sketch, last }, context);
  return { program, sketch, firmware };
}

/** Sketches are named after programs, and two may have one name: then the one that is built last is there. */
function warnOfReplaced(
  last: BuildRecord | undefined,
  program: CompiledFile,
  { output, cwd }: Context,
): void {
  if (last === undefined || last.entry === program.entry || !existsSync(last.entry)) return;
  output.warn(`it takes the place of the sketch of ${relative(cwd, last.entry)}, which has the same name.`);
  output.advise("    To keep both, rename one of the programs, or build it with another `--out`.");
}

interface Order {
  readonly request: BuildRequest;
  readonly tool: string;
  readonly program: CompiledFile;
  readonly sketch: WrittenSketch;
  readonly last: BuildRecord | undefined;
}

async function findOrMakeFirmware(order: Order, context: Context): Promise<BuiltFirmware> {
  const { request, program, sketch, last } = order;
  const { output } = context;
  const subject = describeSubject(order, context);
  const before = last?.memory;
  if (last !== undefined && isUpToDate(last, subject, order)) {
    output.ok("firmware is up to date");
    const memory = before ?? [];
    if (request.reuse !== true) showSizes(memory, undefined, output);
    return { upToDate: true, memory, before, warnings: [] };
  }
  const keep = (state: Parameters<typeof writeBuildRecord>[3]) =>
    writeBuildRecord(sketch.folder, program, request, state);
  const { fqbn } = program.sketch;
  const { folder, firmwareFolder: buildPath, secrets } = sketch;
  const { warnings: level } = request;
  const plain = { sketch: folder, fqbn, buildPath, secrets, before, tool: order.tool };
  const build = level === undefined ? plain : { ...plain, warnings: level };
  // A compiler takes the objects that are there; half of one, or of the core's archive, would fail each build from now on.
  if (last?.unfinished === true) rmSync(buildPath, { recursive: true, force: true });
  keep({ firmware: false, unfinished: true, memory: before });
  const started = Date.now();
  const made = await makeFirmware(build, program, context).catch((error: unknown) => {
    if (error instanceof Problem && error.slug !== "tool-failed") keep({ firmware: false, memory: before });
    throw error;
  });
  const { memory, inputs, warnings } = made;
  keep({ firmware: true, memory, stamp: inputs && makeBuildStamp(inputs, subject, started) });
  return { upToDate: false, memory, before, warnings };
}

function describeSubject(
  { request, tool, program, sketch }: Order,
  { env, platform }: Context,
): BuildSubject {
  const { fqbn } = program.sketch;
  const options = [fqbn, request.warnings ?? "none"];
  const { folder, firmwareFolder: buildPath } = sketch;
  const chosen = chooseFolders(tool, fqbn, env, platform);
  return { program: tool, sketch: folder, buildPath, options, env: chosen, platform };
}

/** Whether the firmware beside the sketch is what compiling it now would give. */
function isUpToDate(last: BuildRecord, subject: BuildSubject, { request, sketch }: Order): boolean {
  const { written, removed, firmwareFolder } = sketch;
  const isUnchanged = written.length === 0 && removed.length === 0 && last.firmware;
  if (request.force === true || !isUnchanged || listFirmwareFiles(firmwareFolder).length === 0) return false;
  return last.stamp === undefined ? request.reuse === true : holdsBuildStamp(last.stamp, subject);
}

/** A wrong TSINO_ARDUINO_CLI is told at once; none at all is all right. */
function findTool(context: Context): string | undefined {
  return findArduinoCli(context).kind === "absent" ? undefined : requireArduinoCli(context);
}

function describeSketch({ sketch }: CompiledFile, written: WrittenSketch, cwd: string): string {
  const path = relative(cwd, join(written.folder, sketch.ino)) || sketch.ino;
  const all = [...written.written, ...written.unchanged];
  const inside = (file: string) => file.startsWith("src/tsino/");
  const others = all.filter((file) => file !== sketch.ino && !inside(file)).sort();
  const runtime = all.filter(inside).length;
  if (runtime > 0) others.push(`${countFiles(runtime)} in src/tsino`);
  const lines = (sketch.files[sketch.ino] ?? "").split("\n").length - 1;
  const verb = written.written.length === 0 ? "nothing changed in" : "wrote";
  return `${verb} ${path}  (${lines} lines, also ${others.join(", ")})`;
}

export function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
