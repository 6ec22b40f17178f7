// What `tsino doctor` finds of the programs that make firmware: arduino-cli, the board's core, and what that needs.
import { readCoreVersion, readVersion } from "../toolchain/arduino-cli.ts";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import { runProgram } from "../toolchain/run-program.ts";
import { findNewerCore } from "../toolchain/setup/arduino-release.ts";
import { isOwnProgram } from "../toolchain/setup/private-folders.ts";
import { locateTools } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import type { Finding } from "./doctor.ts";
import { hideHome } from "./hide-home.ts";
import { adviseOnCore, requireArduinoCli } from "./make-firmware.ts";
import { Problem } from "./problem.ts";

/** A program that says nothing for so long is as good as broken. */
const patienceMs = 30_000;

/** @param fqbn `esp8266:esp8266:nodemcuv2` */
export async function checkTools(fqbn: string, context: Context): Promise<readonly Finding[]> {
  const core = fqbn.split(":").slice(0, 2).join(":");
  const tools = await checkArduinoCli(core, fqbn, context);
  return coreNeedsPython(core, context.platform) ? [...tools, await checkPython(context)] : tools;
}

/** The core for Windows brings its own Python. */
export function coreNeedsPython(core: string, platform: NodeJS.Platform): boolean {
  return core === "esp8266:esp8266" && platform !== "win32";
}

async function checkArduinoCli(core: string, fqbn: string, context: Context): Promise<readonly Finding[]> {
  const about = "arduino-cli";
  const found = findArduinoCli(context);
  if (found.kind !== "found") return [explainMissing(context)];
  const own = isOwnProgram(locateTools(context.env, context.platform), found.path);
  const shown = own ? "(own)" : hideHome(found.path, context);
  const { env } = context;
  try {
    const version = await readVersion(found.path, { env, signal: limit(context) });
    if (version === undefined) {
      return [{ about, state: "missing", text: `arduino-cli does not tell its version: ${shown}` }];
    }
    const tool: Finding = { about, state: "ok", text: `arduino-cli ${version}   ${shown}` };
    return [tool, await checkCore(found.path, core, fqbn, context)];
  } catch (error) {
    if (context.interrupted.aborted) throw error;
    return [{ about, state: "missing", text: `arduino-cli does not answer: ${shown}` }];
  }
}

/** The words of the commands that need it. */
function explainMissing(context: Context): Finding {
  try {
    requireArduinoCli(context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message, help } = error;
    const text = hideHome(message, context);
    return { about: "arduino-cli", state: "missing", text, ...(help === undefined ? {} : { help }) };
  }
  // It came between two looks.
  return { about: "arduino-cli", state: "ok", text: "arduino-cli" };
}

async function checkCore(tool: string, core: string, fqbn: string, context: Context): Promise<Finding> {
  const { env } = context;
  const version = await readCoreVersion(tool, core, { env, signal: limit(context) });
  if (version !== undefined) {
    const newer = findNewerCore(core, version);
    if (newer === undefined) return { about: "core", state: "ok", text: `${core} ${version}` };
    const text = `${core} ${version} is older than ${newer}, which tsino is made for: ${adviseOnCore(fqbn)}`;
    return { about: "core", state: "warning", text };
  }
  const text = `${core} missing: the core of this board`;
  return { about: "core", state: "missing", text, help: adviseOnCore(fqbn) };
}

export async function checkPython(context: Context): Promise<Finding> {
  const { env, platform } = context;
  const answer = await runProgram("python3", ["--version"], { env, signal: limit(context) }).catch(
    (error) => {
      if (context.interrupted.aborted) throw error;
      return undefined;
    },
  );
  const version = /^Python (\S+)/.exec(`${answer?.stdout ?? ""}${answer?.stderr ?? ""}`)?.[1];
  if (answer?.status === 0 && version !== undefined) {
    return { about: "python3", state: "ok", text: `python3 ${version}` };
  }
  const help =
    platform === "darwin" ? "xcode-select --install" : "Debian or Ubuntu: sudo apt install python3";
  return {
    about: "python3",
    state: "missing",
    text: "python3 missing: the ESP8266 core needs it to link",
    help,
  };
}

function limit({ interrupted }: Context): AbortSignal {
  return AbortSignal.any([interrupted, AbortSignal.timeout(patienceMs)]);
}
