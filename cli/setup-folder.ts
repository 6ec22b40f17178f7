// tsino's folder of tools while a setup works in it, and its end: `tsino setup --remove`.

import { makeFolder, removeFolder, sweepRemoved, tidyFolder } from "../toolchain/setup/own-folder.ts";
import { listFolder } from "../toolchain/setup/private-folders.ts";
import { lockSetup } from "../toolchain/setup/setup-lock.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { hideHome } from "./hide-home.ts";
import { makeProblem } from "./problem.ts";
import { isDiskFull } from "./refuse-download.ts";
import { explainSystemError } from "./system-error.ts";

/** Makes the folder, and has it alone while `work` works. What is empty afterwards is taken away. */
export async function withSetupLock<T>(
  folder: ToolsFolder,
  { output, interrupted }: Context,
  work: () => Promise<T>,
): Promise<T> {
  open(folder);
  const lock = lockSetup(folder.lock);
  if (lock.kind === "held") throw makeProblem("setup-runs", { pid: lock.pid });
  try {
    sweepRemoved(folder);
    return await work();
  } catch (error) {
    if (interrupted.aborted && listFolder(folder.downloads).length > 0) {
      output.warn("stopped. What has come is kept: the next `tsino setup` goes on from there");
    }
    throw error;
  } finally {
    lock.release();
    tidyFolder(folder);
  }
}

function open(folder: ToolsFolder): void {
  try {
    if (makeFolder(folder)) return;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    throw makeProblem(
      "folder-not-writable",
      { path: folder.root, reason: explainSystemError(error) },
      "choose another place: TSINO_DATA_DIR names the folder that `tools` is made in",
    );
  }
  throw makeProblem("setup-folder-foreign", { path: folder.root });
}

export function removeTools(folder: ToolsFolder, context: Context): number {
  const { output } = context;
  const there = listFolder(folder.root).length > 0;
  if (there && !removeLocked(folder)) throw makeProblem("setup-folder-foreign", { path: folder.root });
  sweepRemoved(folder);
  if (output.json) output.printResult(exitCodes.ok, { folder: folder.root, removed: there });
  else output.ok(there ? `removed ${hideHome(folder.root, context)}` : "there is nothing to remove");
  return exitCodes.ok;
}

function removeLocked(folder: ToolsFolder): boolean {
  // A folder of somebody else gets no file of ours.
  if (!listFolder(folder.root).some((name) => folder.marker.endsWith(name))) return false;
  const lock = lockSetup(folder.lock);
  if (lock.kind === "held") throw makeProblem("setup-runs", { pid: lock.pid });
  return removeFolder(folder);
}
