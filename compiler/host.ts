// All that the compiler knows of the world outside. It has no file system, process or clock of its own, so it
// runs in tests, in an editor and in a browser alike.

export interface Host {
  /** Text of a user's file, or undefined when there is none. Paths are absolute with forward slashes. */
  readFile(path: string): string | undefined;
  /** Why a file that is there has no text: `permission denied`. Undefined for one that has, and for none. */
  findObstacle?(path: string): string | undefined;
  /** Text of a file that tsino ships, by its path from the package's root: `types/lib.d.ts`. */
  readAsset(path: string): string;
  /** Names of the shipped files directly in a folder: `types/libraries` -> `["ESP8266WiFi.d.ts", …]`. */
  listAssets(folder: string): readonly string[];
}

export interface CachingHost extends Host {
  /** The user's files that were read so far, by path. */
  listTexts(): ReadonlyMap<string, string>;
}

/** Asks `host` once for each file. */
export function cacheReads(host: Host): CachingHost {
  const texts = new Map<string, string | undefined>();
  return {
    listTexts: () =>
      new Map([...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))),
    readFile(path) {
      if (!texts.has(path)) texts.set(path, host.readFile(path));
      return texts.get(path);
    },
    findObstacle: (path) => host.findObstacle?.(path),
    readAsset: (path) => host.readAsset(path),
    listAssets: (folder) => host.listAssets(folder),
  };
}
