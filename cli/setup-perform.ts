// Does what a plan of a setup says: downloads, then arduino-cli, then the core by arduino-cli.
import { rmSync } from "node:fs";
import type { FileSource } from "../toolchain/setup/file-source.ts";
import { installArduinoCli } from "../toolchain/setup/install-arduino-cli.ts";
import { installCore } from "../toolchain/setup/install-core.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { makeProblem } from "./problem.ts";
import { isDiskFull } from "./refuse-download.ts";
import type { SetupPlan } from "./setup-plan.ts";
import { showDownload } from "./setup-progress.ts";
import { explainSystemError } from "./system-error.ts";

export interface SetupResult {
  /** Path of arduino-cli. */
  readonly program: string;
  /** Version of the core. */
  readonly core: string;
  /** That came over the network. */
  readonly bytes: number;
}

export async function performSetup(
  plan: SetupPlan,
  folder: ToolsFolder,
  source: FileSource,
  context: Context,
): Promise<SetupResult> {
  const bytes = await fetchAll(plan, source, context);
  const program = plan.program ?? (await installProgram(plan.release?.path ?? "", folder, context));
  const core = plan.installed ?? (await installPlanned(program, plan, folder, context));
  // All of it is installed.
  rmSync(folder.downloads, { recursive: true, force: true });
  return { program, core, bytes };
}

/** Bytes that came over the network. */
export async function fetchAll(
  { downloads }: SetupPlan,
  source: FileSource,
  context: Context,
): Promise<number> {
  const width = Math.max(0, ...downloads.map(({ name }) => name.length));
  let bytes = 0;
  for (const download of downloads) bytes += await showDownload(download, width, source, context);
  return bytes;
}

/** @param archive a release, or the file that the user gave */
export async function installProgram(
  archive: string,
  folder: ToolsFolder,
  context: Context,
): Promise<string> {
  const { env, interrupted, platform, output } = context;
  const progress = output.progress("installing arduino-cli");
  try {
    const options = { env, signal: interrupted };
    const { path, version } = await installArduinoCli(archive, folder, platform, options);
    progress.done(`installed arduino-cli ${version}`);
    return path;
  } catch (error) {
    progress.drop();
    if (interrupted.aborted) throw interrupted.reason;
    if (isDiskFull(error)) throw error;
    throw makeProblem("program-broken", { from: archive, reason: explainSystemError(error) });
  }
}

async function installPlanned(
  program: string,
  { core, version = "", indexes }: SetupPlan,
  folder: ToolsFolder,
  { env, interrupted, output }: Context,
): Promise<string> {
  const progress = output.progress(`installing ${core} ${version}`);
  const started = performance.now();
  const options = { env, signal: interrupted };
  const done = await installCore(program, `${core}@${version}`, indexes, folder, options).catch((error) => {
    progress.drop();
    throw error;
  });
  if (done.kind === "installed") {
    progress.done(`installed ${core} ${version}   ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return version;
  }
  progress.drop();
  if (done.kind === "disk-full") {
    throw makeProblem("disk-full", { folder: folder.root, reason: "the disk is full" });
  }
  if (done.log !== "") output.log(done.log.split(/\r?\n/).slice(-12).join("\n"));
  throw makeProblem("core-not-installed", { core, reason: done.reason });
}
