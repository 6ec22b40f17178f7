// What a setup would download, shown before anybody has to say yes, and whether there is room for it.
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { measureRest } from "../toolchain/setup/download-file.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import { askYes, canAsk } from "./ask-choice.ts";
import type { Context } from "./context.ts";
import { hideHome } from "./hide-home.ts";
import { makeProblem } from "./problem.ts";
import type { SetupPlan } from "./setup-plan.ts";
import { addSizes } from "./setup-progress.ts";
import { formatBytes } from "./size-bars.ts";

export interface Question {
  readonly board: string;
  /** The answer is known already. */
  readonly yes: boolean;
  readonly bundle: string | undefined;
}

/** @throws Problem when nobody says yes, or there is no room */
export async function confirmSetup(
  plan: SetupPlan,
  { yes, board, bundle }: Question,
  folder: ToolsFolder,
  context: Context,
): Promise<void> {
  if (plan.downloads.length === 0) return;
  const what = showPlan(plan, board, folder, bundle, context);
  checkRoom(plan, folder);
  if (yes) return;
  if (!canAsk(context)) {
    const target = bundle === undefined ? "" : ` --bundle ${bundle}`;
    const command = `tsino setup --board ${board}${target} --yes`;
    throw makeProblem("download-not-confirmed", { what, command });
  }
  if (await askYes("Download?", context)) return;
  const { core, older } = plan;
  const state =
    older === undefined
      ? "something that the board needs is still missing"
      : `${core} stays at ${older.version}, and boards or functions that tsino knows may be missing in it`;
  throw makeProblem("setup-declined", { state });
}

/** Size of all, in words. */
function showPlan(
  { downloads, core, older }: SetupPlan,
  board: string,
  folder: ToolsFolder,
  bundle: string | undefined,
  context: Context,
): string {
  const { output } = context;
  if (older !== undefined) {
    output.log(`  ${core} ${older.version} is installed; tsino is made for ${older.least} and newer`);
  }
  output.log(`  needed for ${board}:`);
  const labels = downloads.map(({ name, version }) => `${name} ${version}`.trimEnd());
  const width = Math.max(...labels.map((label) => label.length));
  const sizes = downloads.map(({ files }) => addSizes(files.map(({ size }) => size)));
  for (const [index, label] of labels.entries()) {
    output.log(`    ${label.padEnd(width)}   download ${formatSize(sizes[index])}`);
  }
  const total = addSizes(sizes);
  const rest = measureAll(downloads);
  const here = total === undefined || rest === undefined || rest >= total ? 0 : total - rest;
  if (here > 0) output.log(`    ${formatBytes(here)} of it are here already`);
  const place = hideHome(bundle ?? folder.root, context);
  output.log(bundle === undefined ? `  into ${place} (an Arduino IDE is not touched)` : `  into ${place}`);
  if (downloads.some(({ foreign }) => foreign) && context.platform === "darwin") {
    output.warn("some of it is for Intel processors: softwareupdate --install-rosetta");
  }
  return formatSize(rest);
}

function formatSize(size: number | undefined): string {
  return size === undefined ? "of unknown size" : formatBytes(size);
}

/** Bytes that still have to come. */
function measureAll(downloads: SetupPlan["downloads"]): number | undefined {
  const files = downloads.flatMap((one) => one.files);
  return addSizes(files.map(({ path, size }) => (size === undefined ? undefined : measureRest(path, size))));
}

/** An archive and what comes out of it are there at the same time, and the latter is larger. */
function checkRoom({ downloads }: SetupPlan, folder: ToolsFolder): void {
  const rest = measureAll(downloads);
  const free = measureRoom(folder.root);
  if (rest === undefined || free === undefined || free >= 2 * rest) return;
  const reason = `${formatBytes(free)} are free, and ${formatBytes(2 * rest)} or more are needed`;
  throw makeProblem("disk-full", { folder: folder.root, reason });
}

/** Room on the disk that a folder is on, or will be. */
function measureRoom(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return dirname(folder) === folder ? undefined : measureRoom(dirname(folder));
  }
}
