// `tsino setup`: what a board needs of this computer, installed into a folder of tsino's own. Says how large it is and
// asks before it downloads anything; what fails or is stopped leaves nothing but parts to go on from.
import { rmSync } from "node:fs";
import { boards } from "../compiler/index.ts";
import { thisHost } from "../toolchain/setup/arduino-release.ts";
import { type FileSource, openNetwork } from "../toolchain/setup/file-source.ts";
import { locateTools, type ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import { checkBoard } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { checkPython, coreNeedsPython } from "./doctor-tools.ts";
import { exitCodes } from "./exit-codes.ts";
import { hideHome } from "./hide-home.ts";
import { makeNodeHost } from "./node-host.ts";
import { makeProblem } from "./problem.ts";
import { refuseDownload } from "./refuse-download.ts";
import { bundleSetup } from "./setup-bundle.ts";
import { removeTools, withSetupLock } from "./setup-folder.ts";
import { adoptFile } from "./setup-from.ts";
import { performSetup, type SetupResult } from "./setup-perform.ts";
import { planSetup, type SetupPlan } from "./setup-plan.ts";
import { confirmSetup } from "./setup-preview.ts";

export interface SetupRequest {
  readonly board: string;
  readonly yes: boolean;
  /** A release of arduino-cli, or a bundle. */
  readonly from: string | undefined;
  /** File to pack everything into, instead of installing it. */
  readonly bundle: string | undefined;
  readonly remove: boolean;
}

export async function runSetup(request: SetupRequest, context: Context): Promise<number> {
  const { remove, from, bundle } = request;
  const folder = locateTools(context.env, context.platform);
  if (remove && (from ?? bundle) !== undefined) throw makeProblem("setup-options", { option: "--remove" });
  if (from !== undefined && bundle !== undefined) throw makeProblem("setup-options", { option: "--bundle" });
  if (remove) return removeTools(folder, context);
  checkBoard(request.board);
  const core = findCore(request.board);
  const network = openNetwork({ env: context.env, signal: context.interrupted, ...readPatience(context) });
  try {
    if (bundle !== undefined)
      return await bundleSetup({ ...request, bundle, core, folder }, network, context);
    return await install(request, core, folder, network, context);
  } catch (error) {
    throw refuseDownload(error, folder.root);
  } finally {
    await network.close();
  }
}

async function install(
  request: SetupRequest,
  core: string,
  folder: ToolsFolder,
  network: FileSource,
  context: Context,
): Promise<number> {
  const { from } = request;
  const plan = (source: FileSource): Promise<SetupPlan> =>
    planSetup({ core, folder, host: thisHost, source, complete: false }, context);
  if (from === undefined) {
    const planned = await plan(network);
    await confirmSetup(planned, request, folder, context);
    const work = (): Promise<SetupResult> => performSetup(planned, folder, network, context);
    const result = hasWork(planned) ? await withSetupLock(folder, context, work) : describe(planned);
    return finish(result, request, folder, context);
  }
  const result = await withSetupLock(folder, context, async () => {
    const bundle = await adoptFile(from, core, folder, context);
    if (bundle !== undefined) {
      return performSetup(await plan(bundle), folder, bundle, context).catch((error) => {
        // It is all in the bundle still.
        rmSync(folder.downloads, { recursive: true, force: true });
        throw error;
      });
    }
    const planned = await plan(network);
    await confirmSetup(planned, request, folder, context);
    return performSetup(planned, folder, network, context);
  });
  return finish(result, request, folder, context);
}

function hasWork({ downloads, version }: SetupPlan): boolean {
  return downloads.length > 0 || version !== undefined;
}

function describe({ program, installed }: SetupPlan): SetupResult {
  return { program: program ?? "", core: installed ?? "", bytes: 0 };
}

/** The last words, and what else is missing. */
async function finish(
  { program, core, bytes }: SetupResult,
  { board }: SetupRequest,
  folder: ToolsFolder,
  context: Context,
): Promise<number> {
  const { output } = context;
  const name = findCore(board);
  const python = coreNeedsPython(name, context.platform) ? await checkPython(context) : undefined;
  const lacks = python?.state === "missing";
  const status = lacks ? exitCodes.toolMissing : exitCodes.ok;
  if (output.json) {
    const python3 = python === undefined ? {} : { python3: !lacks };
    const result = { board, arduinoCli: program, core: { id: name, version: core }, ...python3 };
    output.printResult(status, { ...result, folder: folder.root, downloaded: bytes });
    return status;
  }
  if (bytes === 0) output.ok(`arduino-cli   ${hideHome(program, context)}\n  ✓ ${name} ${core}`);
  if (lacks) {
    output.log(`  ${output.tint("red", "✗")} ${python.text}`);
    output.log(`    ${output.paint.label("help:")} ${python.help ?? ""}`);
    return status;
  }
  output.ok("ready. `tsino setup --remove` takes away what setup has installed.");
  return status;
}

function findCore(board: string): string {
  const fqbn = boards(makeNodeHost()).find(({ id }) => id === board)?.fqbn ?? "";
  return fqbn.split(":").slice(0, 2).join(":");
}

/** TSINO_NETWORK_TIMEOUT in seconds. */
function readPatience({ env }: Context): { readonly patienceMs?: number } {
  const seconds = Number(env.TSINO_NETWORK_TIMEOUT ?? "");
  return seconds > 0 ? { patienceMs: seconds * 1000 } : {};
}
