// What `tsino setup` has to do for a board, found out before anything is changed: which programs are there, what is
// missing, and how large that is.
import { join } from "node:path";
import { readCoreVersion } from "../toolchain/arduino-cli.ts";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import { type Json, parseJsonObject } from "../toolchain/json.ts";
import {
  arduinoCliVersion,
  findNewerCore,
  findRelease,
  type Host,
  locateArduinoIndex,
  locateCoreIndex,
} from "../toolchain/setup/arduino-release.ts";
import { findChecksum } from "../toolchain/setup/checksum.ts";
import { compareVersions } from "../toolchain/setup/compare-versions.ts";
import type { Wanted } from "../toolchain/setup/download-file.ts";
import type { FileSource } from "../toolchain/setup/file-source.ts";
import { type Archive, findBuiltinArchives, findCoreArchives } from "../toolchain/setup/index-archives.ts";
import type { IndexText } from "../toolchain/setup/install-core.ts";
import { findInstalledCore, isOwnProgram } from "../toolchain/setup/private-folders.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { makeProblem } from "./problem.ts";

/** Files that are one thing for a person. */
export interface Download {
  /** `esp8266 core` */
  readonly name: string;
  /** Empty for several things. */
  readonly version: string;
  readonly files: readonly SizedFile[];
  readonly foreign: boolean;
}

export interface SizedFile extends Wanted {
  /** undefined where the server does not tell. */
  readonly size: number | undefined;
}

export interface ListText {
  readonly url: string;
  readonly text: string;
}

export interface SetupPlan {
  readonly core: string;
  /** undefined: arduino-cli has to be installed, from this archive. */
  readonly program: string | undefined;
  readonly release: SizedFile | undefined;
  /** Version that is there already. */
  readonly installed: string | undefined;
  /** An older version that is there, and that tsino is made for a newer one. */
  readonly older?: { readonly version: string; readonly least: string } | undefined;
  /** Version that is to be installed. */
  readonly version: string | undefined;
  readonly indexes: readonly IndexText[];
  /** All texts that were read, for a bundle. */
  readonly lists: readonly ListText[];
  /** All that is to be downloaded, in this order. */
  readonly downloads: readonly Download[];
}

export interface PlanRequest {
  readonly core: string;
  readonly folder: ToolsFolder;
  readonly host: Host;
  readonly source: FileSource;
  /** Takes nothing that is here for granted: for a bundle. */
  readonly complete: boolean;
}

export async function planSetup(request: PlanRequest, context: Context): Promise<SetupPlan> {
  const { core, complete } = request;
  const program = complete ? undefined : findProgram(context);
  const installed = complete ? undefined : await findCore(program, request, context);
  const { release, lists } = program === undefined ? await planProgram(request, context) : nothing;
  const arduinoCli = { name: "arduino-cli", version: arduinoCliVersion, foreign: false };
  const tool = release === undefined ? [] : [{ ...arduinoCli, files: [release] }];
  const least = installed === undefined ? undefined : findNewerCore(core, installed);
  if (installed !== undefined && least === undefined) {
    return { core, program, release, installed, version: undefined, indexes: [], lists, downloads: tool };
  }
  const { version, indexes, downloads } = await planCore(request, context);
  const older = installed === undefined || least === undefined ? undefined : { version: installed, least };
  // The list has none that is newer.
  if (older !== undefined && compareVersions(version, older.version) <= 0) {
    return { core, program, release, installed, version: undefined, indexes: [], lists, downloads: tool };
  }
  const all = [...lists, ...indexes];
  return {
    core,
    program,
    release,
    installed: undefined,
    older,
    version,
    indexes,
    lists: all,
    downloads: [...tool, ...downloads],
  };
}

const nothing = { release: undefined, lists: [] as readonly ListText[] };

/** Path of an arduino-cli that is here. @throws Problem when TSINO_ARDUINO_CLI is wrong */
export function findProgram(context: Context): string | undefined {
  const found = findArduinoCli(context);
  if (found.kind === "broken") throw makeProblem("arduino-cli-broken", { path: found.path });
  return found.kind === "found" ? found.path : undefined;
}

/** Version of the core that `program` will use; looked up without a program where it is tsino's own. */
async function findCore(
  program: string | undefined,
  { core, folder }: PlanRequest,
  { env, interrupted }: Context,
): Promise<string | undefined> {
  const own = findInstalledCore(folder, core);
  if (own !== undefined || program === undefined || isOwnProgram(folder, program)) return own;
  return readCoreVersion(program, core, { env, signal: interrupted });
}

async function planProgram(
  { host, folder, source }: PlanRequest,
  { env }: Context,
): Promise<{ release: SizedFile; lists: readonly ListText[] }> {
  const release = findRelease(host, env);
  if (release === undefined) {
    throw makeProblem("no-release", { tool: "arduino-cli", system: `${host.platform} ${host.arch}` });
  }
  const list = await source.readText(release.checksumsUrl);
  const checksum = findChecksum(list, release.archive);
  if (checksum === undefined) {
    throw makeProblem("download-failed", {
      url: release.checksumsUrl,
      reason: `it has no checksum of ${release.archive}`,
    });
  }
  const size = await source.measure(release.url);
  const path = join(folder.downloads, release.archive);
  const lists = [{ url: release.checksumsUrl, text: list }];
  return { release: { url: release.url, path, checksum, size }, lists };
}

async function planCore(
  { core, host, folder, source }: PlanRequest,
  { env }: Context,
): Promise<{ version: string; indexes: readonly IndexText[]; downloads: readonly Download[] }> {
  const urls = [locateArduinoIndex(env), locateCoreIndex(core, env)];
  const indexes: IndexText[] = [];
  const parsed: Json[] = [];
  for (const [number, url] of urls.entries()) {
    if (url === undefined) continue;
    const text = await source.readText(url);
    const json = parseJsonObject(text);
    if (json === undefined) throw makeProblem("download-failed", { url, reason: "it is no list of cores" });
    parsed.push(json);
    indexes.push({ url, text, builtin: number === 0 });
  }
  const found = findCoreArchives(core, parsed, host);
  if (found.kind === "unknown") {
    const url = indexes.at(-1)?.url ?? "";
    throw makeProblem("download-failed", { url, reason: `it does not have the core ${core}` });
  }
  if (found.kind === "no-tools") {
    throw makeProblem("no-release", { tool: found.tool, system: `${host.platform} ${host.arch}` });
  }
  const builtin = findBuiltinArchives(parsed, host);
  const toDownload = (name: string, version: string, archives: readonly Archive[]): Download => ({
    name,
    version,
    files: archives.map(({ url, file, checksum, size }) => ({
      url,
      checksum,
      size,
      path: join(folder.downloads, "packages", file),
    })),
    foreign: archives.some(({ foreign }) => foreign),
  });
  return {
    version: found.version,
    indexes,
    downloads: [
      ...found.archives.map((archive) => toDownload(...nameArchive(archive, core), [archive])),
      ...(builtin.length === 0 ? [] : [toDownload("arduino-cli's own tools", "", builtin)]),
    ],
  };
}

/** Name and version: `esp8266:esp8266@3.1.2` is the core, the others are tools. */
function nameArchive({ name }: Archive, core: string): readonly [string, string] {
  const [id = "", version = ""] = name.split("@");
  const [vendor = "", tool = ""] = id.split(":");
  return [id === core ? `${vendor === tool ? vendor : id} core` : tool, version];
}
