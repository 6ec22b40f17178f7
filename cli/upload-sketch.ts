// `tsino upload`: builds a program, the one that was named or the one that was built last, and sends it to a board.
import { join, resolve } from "node:path";
import { uploadSketch } from "../toolchain/arduino-cli.ts";
import type { ChipName } from "../toolchain/chip-name.ts";
import { findPortHolder } from "../toolchain/port-holder.ts";
import { borrowPort } from "../toolchain/port-lease.ts";
import type { UploadReport } from "../toolchain/upload-report.ts";
import { locateFirmware } from "./build-path.ts";
import { listBuilt, readBuildRecord } from "./build-record.ts";
import { type BuildRequest, buildSketch, checkBuild } from "./build-sketch.ts";
import { type ChosenPort, choosePort } from "./choose-port.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { refuseTool, requireArduinoCli } from "./make-firmware.ts";
import { makeProblem } from "./problem.ts";
import { refuseBusy } from "./refuse-port.ts";
import { explainUploadFailure } from "./refuse-upload.ts";
import { listSecretFolders, locateSecrets } from "./secrets.ts";
import { renderProgressBar } from "./size-bars.ts";
import { readDefaultFqbn } from "./sketch-yaml.ts";
import { describeChip, describeFlash, describeSecrets, describeUploadPort } from "./upload-lines.ts";

export interface UploadRequest {
  /** Absent: what was built last. */
  readonly file: string | undefined;
  readonly board: string;
  readonly out: string;
  readonly port: string | undefined;
  /** Section of the settings that was asked for. */
  readonly env?: string | undefined;
  readonly baud?: number | undefined;
  readonly warnings?: BuildRequest["warnings"];
  readonly maxSize?: BuildRequest["maxSize"];
  /** true: a build that stops where it breaks a rule. What was built last stays what it was. */
  readonly checked?: boolean | undefined;
  /** true: goes on to the monitor. */
  readonly monitor?: boolean;
}

interface Prepared {
  readonly sketch: string;
  readonly fqbn: string;
  readonly buildPath: string;
  /** What it takes of the board's flash, where that is known. */
  readonly bytes?: number | undefined;
  /** Names of its secrets by the path of their `.env`. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
}

export async function runUpload(request: UploadRequest, context: Context): Promise<number> {
  const { output } = context;
  const tool = requireArduinoCli(context);
  const port = await choosePort(request, "upload", context);
  output.log(describeUploadPort(port));
  const build = await prepare(request, context);
  const { lender, chip } = await flash(tool, build, port, request, context);
  const result = { port: port.path, fqbn: build.fqbn, sketch: build.sketch, ...(chip && { chip }) };
  if (request.monitor === true) {
    if (output.json) output.printJson({ type: "uploaded", ...result });
    if (lender === "monitor") {
      output.log("  the monitor that is open on the port goes on");
      return exitCodes.ok;
    }
    const { goOnToMonitor } = await import("./monitor-after-upload.ts");
    return goOnToMonitor(request, port.path, context);
  }
  if (output.json) output.printResult(exitCodes.ok, result);
  return exitCodes.ok;
}

/** The port is had for this alone: a monitor that is open lends it and goes on afterwards. Tells who lent it. */
async function flash(
  tool: string,
  build: Prepared,
  { path: port }: ChosenPort,
  { baud }: UploadRequest,
  context: Context,
): Promise<{ readonly lender: "monitor" | "nobody"; readonly chip: ChipName | undefined }> {
  const { output, env, interrupted, machine } = context;
  const loan = await borrowPort(port, env, "tsino upload");
  if (loan.kind === "held") throw refuseBusy(port, { pid: loan.by.pid, name: loan.by.program });
  try {
    const holder = findPortHolder(port, machine);
    if (holder !== undefined) throw refuseBusy(port, holder);
    const progress = output.progress(`uploading to ${port}`);
    const started = performance.now();
    const onProgress = context.stderr.isTTY
      ? (share: number) => progress.update(`uploading to ${port}  ${renderProgressBar(share)}`)
      : undefined;
    let met: ChipName | undefined;
    const tellSecrets = (): void => {
      for (const line of describeSecrets(build.secrets, context.cwd)) output.log(line);
    };
    const onChip = (chip: ChipName): void => {
      met = chip;
      progress.drop();
      output.log(describeChip(chip, build.fqbn));
      tellSecrets();
    };
    const options = { env, signal: interrupted, baud, onProgress, onChip };
    const report = await uploadSketch(tool, build, port, options).catch((error) => {
      progress.drop();
      throw refuseTool(error, tool, interrupted);
    });
    if (report.outcome.kind !== "uploaded") {
      progress.drop();
      showEnd(report, context);
      throw await explainUploadFailure(report, port, context);
    }
    if (met === undefined && report.chip !== undefined) onChip(report.chip);
    progress.drop();
    if (met === undefined) tellSecrets();
    output.log(describeFlash(build.bytes, performance.now() - started, report.verified));
    return { lender: loan.fromOther ? "monitor" : "nobody", chip: report.chip };
  } finally {
    loan.giveBack();
  }
}

/** The tools' own words, for those who know them. */
function showEnd({ log }: UploadReport, { output }: Context): void {
  const lastLines = log.trimEnd().split(/\r?\n/).slice(-12).join("\n");
  if (lastLines !== "") output.log(lastLines);
}

async function prepare(request: UploadRequest, context: Context): Promise<Prepared> {
  const { file } = request;
  if (file !== undefined) return build(file, request, context);
  const folder = join(resolve(context.cwd, request.out), request.board);
  const names = listBuilt(folder);
  const [name] = names;
  if (name === undefined) throw makeProblem("nothing-built", { folder });
  if (names.length > 1) throw makeProblem("which-sketch", { folder, names: names.join(", ") });
  const sketch = join(folder, name);
  const record = readBuildRecord(sketch);
  const checked = request.checked === true || record?.checked === true;
  if (record !== undefined) return build(record.entry, { ...request, checked }, context);
  // Built by a tsino that kept no records: its firmware is sent as it is.
  const fqbn = readDefaultFqbn(sketch);
  if (fqbn === undefined) throw makeProblem("nothing-built", { folder });
  return { sketch, fqbn, buildPath: locateFirmware(sketch, context), secrets: new Map() };
}

/** The program's firmware as the source is now; what did not change is not made again. */
async function build(file: string, request: UploadRequest, context: Context): Promise<Prepared> {
  const { board, out, warnings = "none", maxSize = {}, checked } = request;
  const order = { file, board, out, warnings, maxSize, checked, firmware: true, reuse: true };
  const built = await buildSketch(order, context);
  checkBuild(order, built);
  const { program, sketch, firmware } = built;
  const bytes = firmware?.memory.find(({ memory }) => memory === "flash")?.used;
  const secrets = locateSecrets(program.sketch.secrets, listSecretFolders(program.entry, context.cwd));
  const { folder, firmwareFolder: buildPath } = sketch;
  return { sketch: folder, fqbn: program.sketch.fqbn, buildPath, bytes, secrets };
}
