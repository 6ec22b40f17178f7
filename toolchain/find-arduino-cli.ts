// Where arduino-cli is: the path in TSINO_ARDUINO_CLI, else the one that `tsino setup` installed, else the first one on
// PATH. Nothing is started to find out.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findOwnProgram } from "./setup/find-own-program.ts";
import { nameProgram } from "./setup/tools-folder.ts";

export interface FindOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

export type FoundTool =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "absent" }
  /** TSINO_ARDUINO_CLI names something that can't be run. */
  | { readonly kind: "broken"; readonly path: string };

export function findArduinoCli({ env, platform }: FindOptions): FoundTool {
  const told = env.TSINO_ARDUINO_CLI;
  if (told !== undefined && told !== "") {
    return isProgram(told) ? { kind: "found", path: told } : { kind: "broken", path: told };
  }
  const own = findOwnProgram(env, platform);
  if (own !== undefined && isProgram(own)) return { kind: "found", path: own };
  const file = nameProgram("arduino-cli", platform);
  for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter)) {
    if (folder === "") continue;
    const path = join(folder, file);
    if (isProgram(path)) return { kind: "found", path };
  }
  return { kind: "absent" };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
