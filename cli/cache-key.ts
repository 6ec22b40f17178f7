// `tsino doctor --cache-key`: a name for what `tsino setup` installs here for a board, for the caches of build servers. It
// depends only on what would be asked for, so it is the same before the setup and after it.
import { arduinoCliVersion, thisHost } from "../toolchain/setup/arduino-release.ts";
import { nameHost } from "../toolchain/setup/host-name.ts";
import { locateTools } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";

/** @param fqbn `esp8266:esp8266:nodemcuv2` */
export function printCacheKey(board: string, fqbn: string, { output, env, platform }: Context): number {
  const core = fqbn.split(":").slice(0, 2).join("-");
  const key = `tsino-tools-${nameHost(thisHost)}-arduino-cli-${arduinoCliVersion}-${core}`;
  if (output.json) {
    output.printResult(exitCodes.ok, { board, cacheKey: key, folder: locateTools(env, platform).root });
  } else output.print(`${key}\n`);
  return exitCodes.ok;
}
