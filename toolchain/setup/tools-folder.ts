// Where `tsino setup` keeps what it installs: one folder that is tsino's alone, so that taking it away is enough, and
// an Arduino IDE keeps its own.
import { homedir } from "node:os";
import { posix, win32 } from "node:path";

export interface ToolsFolder {
  readonly root: string;
  /** Says whose folder it is; without it, nothing is taken away. */
  readonly marker: string;
  /** There while one setup works. */
  readonly lock: string;
  /** Holds a folder for each version of arduino-cli. */
  readonly arduinoCli: string;
  /** arduino-cli's settings: its other folders, and the indexes of the cores. */
  readonly config: string;
  /** Cores and their compilers. */
  readonly data: string;
  /** Archives, and parts of some. */
  readonly downloads: string;
  /** Compiled cores. */
  readonly cache: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function locateTools(env: Environment, platform: NodeJS.Platform): ToolsFolder {
  const { join } = platform === "win32" ? win32 : posix;
  const root = join(findDataFolder(env, platform, join), "tools");
  return {
    root,
    marker: join(root, "README.txt"),
    lock: join(root, "setup.lock"),
    arduinoCli: join(root, "arduino-cli"),
    config: join(root, "arduino-cli.yaml"),
    data: join(root, "arduino"),
    downloads: join(root, "downloads"),
    cache: join(root, "cache"),
  };
}

function findDataFolder(
  env: Environment,
  platform: NodeJS.Platform,
  join: (...parts: string[]) => string,
): string {
  if (env.TSINO_DATA_DIR) return env.TSINO_DATA_DIR;
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "tsino");
  // Not in `Application Support`: cores have scripts that can't bear the blank in it.
  if (platform === "darwin") return join(home, "Library", "tsino");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "tsino");
}

/** File name of a program. */
export function nameProgram(name: string, platform: NodeJS.Platform): string {
  return platform === "win32" ? `${name}.exe` : name;
}
