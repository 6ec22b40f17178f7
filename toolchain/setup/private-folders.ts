// Which folders arduino-cli works in. A core that `tsino setup` installed is used from tsino's own folders; any other
// one from where the user's arduino-cli keeps it.
import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { compareVersions } from "./compare-versions.ts";
import { type Environment, locateTools, type ToolsFolder } from "./tools-folder.ts";

/** arduino-cli's variables that would lead it elsewhere. The user's sketchbook is not among them: it has libraries. */
const leading = [
  "ARDUINO_CONFIG_FILE",
  "ARDUINO_DIRECTORIES_DATA",
  "ARDUINO_DATA_DIR",
  "ARDUINO_DIRECTORIES_DOWNLOADS",
  "ARDUINO_DOWNLOADS_DIR",
  "ARDUINO_BUILD_CACHE_PATH",
  "ARDUINO_BOARD_MANAGER_ADDITIONAL_URLS",
];

/**
 * The environment for arduino-cli.
 * @param program its path
 * @param fqbn of a board, or of a core alone, `esp8266:esp8266`; empty for none
 */
export function chooseFolders(
  program: string,
  fqbn: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Environment {
  const folder = locateTools(env, platform);
  if (fqbn !== "" && findInstalledCore(folder, fqbn) !== undefined) return enterFolder(folder, env);
  const told = leading.some((name) => (env[name] ?? "") !== "");
  const ours = isOwnProgram(folder, program) && existsSync(folder.config);
  return ours && !told ? enterFolder(folder, env) : env;
}

/** The environment in which arduino-cli sees tsino's own folders alone. */
export function enterFolder(folder: ToolsFolder, env: Environment): Environment {
  const others = Object.entries(env).filter(([name]) => !leading.includes(name));
  // The second one counts while there is no first.
  return {
    ...Object.fromEntries(others),
    ARDUINO_CONFIG_FILE: folder.config,
    ARDUINO_DIRECTORIES_DATA: folder.data,
  };
}

/** Whether it is the arduino-cli that `tsino setup` has installed. */
export function isOwnProgram(folder: ToolsFolder, program: string): boolean {
  return program.startsWith(`${folder.arduinoCli}${sep}`);
}

/** Version of a core in tsino's own folders. @param fqbn of the core, or of a board of it */
export function findInstalledCore({ data }: ToolsFolder, fqbn: string): string | undefined {
  const [vendor = "", architecture = ""] = fqbn.split(":");
  const folder = join(data, "packages", vendor, "hardware", architecture);
  const versions = listFolder(folder).filter((version) => existsSync(join(folder, version, "boards.txt")));
  return versions.sort(compareVersions).at(-1);
}

/** Names in a folder; none where there is no such folder. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
