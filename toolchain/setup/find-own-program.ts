// Where the arduino-cli is that `tsino setup` has installed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "./compare-versions.ts";
import { listFolder } from "./private-folders.ts";
import { type Environment, locateTools, nameProgram } from "./tools-folder.ts";

/** The one in tsino's folder, the newest if there are several. */
export function findOwnProgram(env: Environment, platform: NodeJS.Platform): string | undefined {
  const { arduinoCli } = locateTools(env, platform);
  return listFolder(arduinoCli)
    .filter((version) => /^\w/.test(version))
    .sort(compareVersions)
    .map((version) => join(arduinoCli, version, nameProgram("arduino-cli", platform)))
    .filter((path) => existsSync(path))
    .at(-1);
}
