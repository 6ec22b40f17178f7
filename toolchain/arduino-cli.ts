// The verbs of arduino-cli that tsino uses. Arguments go to the program as they are, never through a shell.
import { ChipListener, type ChipName } from "./chip-name.ts";
import { type CompileReport, readCompileReport } from "./compile-report.ts";
import { getList, getText, parseJsonObject } from "./json.ts";
import { type ProgramOptions, runProgram } from "./run-program.ts";
import { chooseFolders } from "./setup/private-folders.ts";
import { UploadMeter } from "./upload-meter.ts";
import { readUploadReport, type UploadReport } from "./upload-report.ts";
import { watchPort } from "./watch-port.ts";

export interface SketchBuild {
  /** The sketch's folder, which holds `<its name>.ino`. */
  readonly sketch: string;
  /** `esp8266:esp8266:nodemcuv2` */
  readonly fqbn: string;
  /** Folder for objects and firmware; the same one each time keeps the core's objects. */
  readonly buildPath: string;
  /** How many warnings of the C++ compiler are asked for: `none`, `default`, `more`, `all`. */
  readonly warnings?: string;
}

/** Compiles a sketch folder. Rejects only when the program can't be run at all. */
export async function compileSketch(
  program: string,
  build: SketchBuild,
  options: ProgramOptions,
): Promise<CompileReport> {
  const { fqbn, sketch, buildPath, warnings = "none" } = build;
  const level = warnings === "none" ? [] : ["--warnings", warnings];
  const args = ["compile", "--json", "-b", fqbn, ...level, "--build-path", buildPath, "--", sketch];
  const { stdout, stderr, status } = await runProgram(program, args, quiet(useCore(program, fqbn, options)));
  return readCompileReport(stdout, stderr, status, build.fqbn);
}

/** Uploads what compileSketch left in the build path. */
export async function uploadSketch(
  program: string,
  build: SketchBuild,
  port: string,
  options: ProgramOptions & {
    /** Bits per second on the wire; the board's own speed unless told. */
    readonly baud?: number | undefined;
    /** Called with the share that is written, 0 to 1, where the tool tells. */
    readonly onProgress?: ((share: number) => void) | undefined;
    /** Called once, when the tool has said which chip it met; only together with `onProgress`. */
    readonly onChip?: ((chip: ChipName) => void) | undefined;
  },
): Promise<UploadReport> {
  const { baud, onProgress, onChip, ...rest } = options;
  const from = ["-b", build.fqbn, "-p", port, "--input-dir", build.buildPath];
  const speed = baud === undefined ? [] : ["--upload-property", `upload.speed=${baud}`];
  // With --json everything is told at the end, so that there is no progress to see.
  const form = onProgress === undefined ? ["--json"] : [];
  const args = ["upload", ...form, ...from, ...speed, "--", build.sketch];
  const meter = new UploadMeter();
  const listener = new ChipListener();
  // A tool that tells everything at the end is silent all the while.
  const watch = onProgress === undefined ? watchPort(port, { silence: Infinity }) : watchPort(port);
  const onOutput = (text: string): void => {
    watch.hear();
    const share = meter.push(text);
    const chip = listener.push(text, share !== undefined);
    if (chip !== undefined && onProgress !== undefined) onChip?.(chip);
    if (share !== undefined) onProgress?.(share);
  };
  const signals = [watch.signal, ...(options.signal === undefined ? [] : [options.signal])];
  try {
    const all = { ...quiet(useCore(program, build.fqbn, rest)), onOutput, signal: AbortSignal.any(signals) };
    const { stdout, stderr, status } = await runProgram(program, args, all);
    if (onProgress === undefined) return readUploadReport(stdout, stderr, status);
    return readUploadReport(
      "",
      `${stdout}
${stderr}`,
      status,
    );
  } catch (error) {
    if (error !== watch.reason) throw error;
    return { outcome: { kind: "vanished" }, log: "", verified: false, chip: undefined };
  } finally {
    watch.stop();
  }
}

/** The version that arduino-cli gives, undefined when it gives none. */
export async function readVersion(program: string, options: ProgramOptions): Promise<string | undefined> {
  const all = quiet(useCore(program, "", options));
  const { stdout } = await runProgram(program, ["version", "--json"], all);
  return /"VersionString":\s*"([^"]+)"/i.exec(stdout)?.[1];
}

/** Installed version of a core, `esp8266:esp8266`; undefined when it is not installed, or no list came. */
export async function readCoreVersion(
  program: string,
  core: string,
  options: ProgramOptions,
): Promise<string | undefined> {
  const all = quiet(useCore(program, core, options));
  const { stdout } = await runProgram(program, ["core", "list", "--json"], all);
  const row = getList(parseJsonObject(stdout), "platforms").find((one) => getText(one, "id") === core);
  if (row === undefined) return undefined;
  // One that was put there by hand may have no version.
  return getText(row, "installed_version") ?? getText(row, "installed") ?? "of unknown version";
}

/** In the folders that have the board's core. @param fqbn also that of a core alone, `esp8266:esp8266` */
function useCore(program: string, fqbn: string, options: ProgramOptions): ProgramOptions {
  return { ...options, env: chooseFolders(program, fqbn, options.env) };
}

/** Nothing but the answer: no look for updates over the network, no log of usage. */
function quiet(options: ProgramOptions): ProgramOptions {
  return {
    ...options,
    env: {
      ...options.env,
      ARDUINO_UPDATER_ENABLE_NOTIFICATION: "false",
      ARDUINO_METRICS_ENABLED: "false",
    },
  };
}
