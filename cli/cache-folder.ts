// Where tsino keeps what it can make again: outside of projects, in the place that each system has for caches.
import { homedir } from "node:os";
import { join } from "node:path";

/** A folder of the cache; TSINO_CACHE_DIR moves all of them. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return join(findRoot(env), name);
}

function findRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.TSINO_CACHE_DIR) return env.TSINO_CACHE_DIR;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "tsino");
  if (process.platform === "win32" && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, "tsino", "Cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "tsino");
  return join(homedir(), ".cache", "tsino");
}
