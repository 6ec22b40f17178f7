// `tsino doctor`: everything that a board needs of this computer, looked at one by one. Changes nothing, and tells
// nothing that is secret: values of `.env` are not even read.
import { boards } from "../compiler/index.ts";
import { ts } from "../compiler/typescript.ts";
import { printCacheKey } from "./cache-key.ts";
import { checkBoard } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { checkEnvFile } from "./doctor-env-file.ts";
import { checkPorts } from "./doctor-ports.ts";
import { checkProject } from "./doctor-project.ts";
import { checkTools } from "./doctor-tools.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeNodeHost } from "./node-host.ts";
import { readVersion } from "./package-root.ts";
import type { Settings } from "./settings/load-settings.ts";

export interface DoctorRequest {
  readonly board: string;
  /** true: prints a key for the cache of what `tsino setup` installs, and looks at nothing. */
  readonly cacheKey?: boolean;
  /** Of the project; without them it is not looked at. */
  readonly settings?: Settings;
}

/** What was found about one thing. */
export interface Finding {
  /** What it is about, for scripts. */
  readonly about: string;
  /** `missing` is needed and makes exit 6; `none` is neither good nor bad. */
  readonly state: "ok" | "warning" | "missing" | "none";
  readonly text: string;
  readonly help?: string;
}

export async function runDoctor(request: DoctorRequest, context: Context): Promise<number> {
  const { board, cacheKey, settings } = request;
  const { output, platform, cwd } = context;
  checkBoard(board);
  const fqbn = boards(makeNodeHost()).find(({ id }) => id === board)?.fqbn ?? "";
  if (cacheKey === true) return printCacheKey(board, fqbn, context);
  const findings = [
    checkNode(process.versions.node),
    { about: "typescript", state: "ok", text: `typescript ${ts.version}` } as const,
    ...(settings === undefined ? [] : [checkProject(settings, cwd)]),
    ...(await checkTools(fqbn, context)),
    await checkEnvFile(context),
    ...(await checkPorts(context.machine)),
    { about: "telemetry", state: "none", text: "telemetry: none exists" } as const,
  ];
  const missing = findings.some(({ state }) => state === "missing");
  const status = missing ? exitCodes.toolMissing : exitCodes.ok;
  if (output.json) {
    const system = { platform, arch: process.arch, node: process.versions.node };
    output.printResult(status, { tsino: readVersion(), ...system, board, findings });
    return status;
  }
  for (const finding of findings) showFinding(finding, context);
  if (missing)
    output.log("  something that is needed is missing · --json is for bug reports, it has no secrets");
  return status;
}

function showFinding({ state, text, help }: Finding, { output }: Context): void {
  if (state === "ok") output.ok(text);
  else if (state === "warning") output.warn(text);
  else if (state === "missing") output.log(`  ${output.tint("red", "✗")} ${text}`);
  else output.log(`  – ${text}`);
  if (help !== undefined)
    output.advise(`    ${output.paint.label("help:")} ${help.replaceAll("\n", "\n          ")}`);
}

/** @param version `20.11.0` */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > 20 || (major === 20 && minor >= 11);
  if (enough) return { about: "node", state: "ok", text: `node ${version}` };
  const help = "install a newer one: https://nodejs.org";
  return {
    about: "node",
    state: "missing",
    text: `node ${version} is too old: tsino needs 20.11 or later`,
    help,
  };
}
