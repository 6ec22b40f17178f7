// `tsino setup --bundle FILE`: downloads all that a board needs and installs nothing; the file is for computers like
// this one that have no network.
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { makeFolders } from "../toolchain/make-folders.ts";
import { arduinoCliVersion, thisHost } from "../toolchain/setup/arduino-release.ts";
import { writeBundle } from "../toolchain/setup/bundle.ts";
import { type FileSource, nameText } from "../toolchain/setup/file-source.ts";
import { nameHost } from "../toolchain/setup/host-name.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeProblem } from "./problem.ts";
import { isDiskFull } from "./refuse-download.ts";
import { withSetupLock } from "./setup-folder.ts";
import { fetchAll } from "./setup-perform.ts";
import { planSetup } from "./setup-plan.ts";
import { confirmSetup } from "./setup-preview.ts";
import { explainSystemError } from "./system-error.ts";

export interface BundleRequest {
  readonly board: string;
  readonly yes: boolean;
  readonly bundle: string;
  readonly core: string;
  readonly folder: ToolsFolder;
}

export async function bundleSetup(
  request: BundleRequest,
  source: FileSource,
  context: Context,
): Promise<number> {
  const { board, bundle, core, folder } = request;
  const { output, cwd, interrupted } = context;
  const plan = await planSetup({ core, folder, host: thisHost, source, complete: true }, context);
  await confirmSetup(plan, request, folder, context);
  const path = resolve(cwd, bundle);
  const bytes = await withSetupLock(folder, context, async () => {
    const came = await fetchAll(plan, source, context);
    const note = { host: nameHost(thisHost), core, arduinoCli: arduinoCliVersion };
    try {
      for (const { url, text } of plan.lists) keepText(join(folder.downloads, nameText(url)), text);
      await writeBundle(path, folder.downloads, note, interrupted);
    } catch (error) {
      if (interrupted.aborted || isDiskFull(error)) throw error;
      const reason = explainSystemError(error);
      throw makeProblem("folder-not-writable", { path, reason }, "choose another place for the file");
    }
    rmSync(folder.downloads, { recursive: true, force: true });
    return came;
  });
  if (output.json) output.printResult(exitCodes.ok, { board, bundle: path, downloaded: bytes });
  else output.ok(`wrote ${bundle}; on the other computer: tsino setup --board ${board} --from FILE`);
  return exitCodes.ok;
}

function keepText(path: string, text: string): void {
  makeFolders(dirname(path));
  writeFileSync(path, text);
}
