// Where objects and firmware of a sketch lie: beside it, or on Windows, whose compilers and linkers stumble over long paths
// and over letters beyond ASCII, in a folder with a short plain name.
import { createHash } from "node:crypto";
import { posix, win32 } from "node:path";

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Windows ends paths at 260 characters, and a core's objects lie up to 120 characters deep:
 * `\libraries\ESP8266HTTPUpdateServer\ESP8266HTTPUpdateServer.cpp.o`, with the compiler's own temporary names.
 */
const longest = 120;

/** @param sketchFolder `<out>/<board>/<name>` */
export function locateFirmware(sketchFolder: string, { platform, env }: Surroundings): string {
  if (platform !== "win32") return beside(sketchFolder, posix);
  const usual = beside(sketchFolder, win32);
  if (isPlain(usual) && usual.length <= longest) return usual;
  const name = createHash("sha256")
    .update(win32.normalize(sketchFolder).toLowerCase())
    .digest("hex")
    .slice(0, 12);
  const short = listShortFolders(env)
    .map((folder) => win32.join(folder, "tsino", "b", name))
    .find((path) => isPlain(path) && path.length <= longest);
  return short ?? usual;
}

/** Not inside the sketch's folder: arduino-cli would take what is there for a part of the sketch. */
function beside(sketchFolder: string, { dirname, basename, join }: typeof posix): string {
  return join(dirname(sketchFolder), ".firmware", basename(sketchFolder));
}

/** A user's own folders have the user's name in them, which may be any text; the last two never do. */
function listShortFolders(env: Surroundings["env"]): readonly string[] {
  const { LOCALAPPDATA, TEMP, PROGRAMDATA, SYSTEMDRIVE = "C:" } = env;
  const found = [LOCALAPPDATA, TEMP, PROGRAMDATA].filter((folder) => folder !== undefined && folder !== "");
  return [...found.flatMap((folder) => folder ?? []), `${SYSTEMDRIVE}\\`];
}

function isPlain(path: string): boolean {
  // Blanks are all right: arguments go to the programs as they are.
  return /^[\x20-\x7e]*$/.test(path);
}
