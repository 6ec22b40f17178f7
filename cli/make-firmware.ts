// Compiles a written sketch with arduino-cli and reports: sizes as bars, messages at TypeScript lines, and for each
// way to fail its own exit code.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileSketch, type SketchBuild } from "../toolchain/arduino-cli.ts";
import type { BuildInputs } from "../toolchain/build-inputs.ts";
import type { CompileReport } from "../toolchain/compile-report.ts";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import type { MemoryUse } from "../toolchain/memory-use.ts";
import { isOwnProgram } from "../toolchain/setup/private-folders.ts";
import { locateTools } from "../toolchain/setup/tools-folder.ts";
import { checkPathForTools } from "./awkward-path.ts";
import type { CompiledFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { findMissingHeader, renderCppMessages } from "./cpp-report.ts";
import { type CppWarning, showWarnings } from "./cpp-warnings.ts";
import { toHostPath } from "./node-host.ts";
import type { Output } from "./output.ts";
import { makeProblem, type Problem } from "./problem.ts";
import { redact, type Secrets } from "./secrets.ts";
import { renderSizeBars } from "./size-bars.ts";
import { explainSystemError } from "./system-error.ts";

/** Path of arduino-cli. @throws Problem when there is none */
export function requireArduinoCli(context: Context): string {
  const tool = findArduinoCli(context);
  if (tool.kind === "found") return tool.path;
  if (tool.kind === "broken") throw makeProblem("arduino-cli-broken", { path: tool.path });
  throw makeProblem("arduino-cli-missing", {});
}

export interface FirmwareRequest extends SketchBuild {
  readonly tool: string;
  readonly secrets: Secrets;
  /** What the last firmware took. */
  readonly before: readonly MemoryUse[] | undefined;
}

export interface Firmware {
  readonly memory: readonly MemoryUse[];
  readonly inputs: BuildInputs | undefined;
  readonly warnings: readonly CppWarning[];
}

/** The firmware, whose sizes have been shown. @throws Problem when there is none */
export async function makeFirmware(
  request: FirmwareRequest,
  program: CompiledFile,
  context: Context,
): Promise<Firmware> {
  const { output, env, interrupted } = context;
  checkPathForTools(request.sketch);
  checkPathForTools(request.buildPath);
  const started = performance.now();
  const isFirst = !existsSync(join(request.buildPath, "core"));
  const remark = isFirst ? " (the first time takes the whole core, a minute or so)" : "";
  const progress = output.progress(`compiling${remark}`);
  const report = await compileSketch(request.tool, request, { env, signal: interrupted }).catch((error) => {
    progress.drop();
    throw refuseTool(error, request.tool, interrupted);
  });
  progress.drop();
  showSizes(report.memory, request.before, output);
  if (report.outcome.kind !== "compiled") throw explainFailure(report, request, program, context);
  output.ok(`compiled   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const warnings = showWarnings(report.diagnostics, program, request.secrets, context);
  return { memory: report.memory, inputs: report.inputs, warnings };
}

export function showSizes(
  memory: readonly MemoryUse[],
  before: readonly MemoryUse[] | undefined,
  output: Output,
): void {
  const tint: Output["tint"] = (color, text) => output.tint(color, text);
  for (const line of renderSizeBars(memory, tint, before)) output.log(`  ${line}`);
}

/** What to say when arduino-cli could not even be started. */
export function refuseTool(error: unknown, tool: string, interrupted: AbortSignal): unknown {
  if (interrupted.aborted) return interrupted.reason;
  const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
  const reason = isAbsent
    ? "there is no such file, or not what it names to be run with"
    : explainSystemError(error);
  return makeProblem("arduino-cli-broken", { path: tool }, `the system says: ${reason}`);
}

function explainFailure(
  report: CompileReport,
  request: FirmwareRequest,
  program: CompiledFile,
  context: Context,
): Problem {
  const { cwd, output, platform } = context;
  const { outcome, diagnostics, log } = report;
  if (outcome.kind === "no-core") {
    return makeProblem("core-missing", { core: outcome.core, how: adviseOnCore(request.fqbn) });
  }
  if (outcome.kind === "too-big") return makeProblem("too-big", {});
  if (outcome.kind === "wrong-board") {
    return makeProblem("board-not-in-core", { reason: outcome.reason, how: adviseOnCore(request.fqbn) });
  }
  if (outcome.kind === "no-program") {
    const name = outcome.program;
    const how = /python3?(?:\.exe)?$/.test(name) ? adviseOnPython(platform) : adviseOnCore(request.fqbn);
    return makeProblem("core-lacks-program", { program: name, how });
  }
  const errors = diagnostics.filter((one) => one.severity === "error");
  const header = findMissingHeader(errors);
  if (header !== undefined)
    return makeProblem("library-missing", { header }, adviseOnLibrary(request, context));
  if (errors.length > 0) {
    const options = { base: toHostPath(".", cwd), color: output.paint };
    output.log(redact(renderCppMessages(errors, program, options), request.secrets));
    return makeProblem("cpp-error", {});
  }
  const lastLines = log.trimEnd().split(/\r?\n/).slice(-12).join("\n");
  if (lastLines !== "") output.log(redact(lastLines, request.secrets));
  const reason = outcome.kind === "failed" ? outcome.reason : "no firmware was made";
  return makeProblem("tool-failed", { reason: redact(reason, request.secrets) });
}

/** What to type for a library, where arduino-cli is not on PATH but tsino's own. */
function adviseOnLibrary({ tool }: FirmwareRequest, { env, platform }: Context): string | undefined {
  const folder = locateTools(env, platform);
  if (!isOwnProgram(folder, tool)) return undefined;
  const command = `"${tool}" --config-file "${folder.config}" lib`;
  return `${command} update-index\n${command} search WORD\n${command} install NAME`;
}

/** What to type for a core that is not installed. @param fqbn `esp8266:esp8266:nodemcuv2` */
export function adviseOnCore(fqbn: string): string {
  // arduino-cli's name of a board is tsino's, too.
  return `tsino setup --board ${fqbn.split(":")[2]}`;
}

/** Cores that need Python take that of the system. */
function adviseOnPython(platform: NodeJS.Platform): string {
  return platform === "darwin" ? "xcode-select --install" : "Debian or Ubuntu: sudo apt install python3";
}
