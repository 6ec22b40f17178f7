// All that the compiler knows of the world outside. It has no file system, process or clock of its own, so it
// runs in tests, in an editor and in a browser alike.

export interface Host {
  /** Text of a user's file, or undefined when there is none. Paths are absolute with forward slashes. */
  readFile(path: string): string | undefined;
  /** Text of a file that tsino ships, by its path from the package's root: `types/lib.d.ts`. */
  readAsset(path: string): string;
  /** Names of the shipped files directly in a folder: `types/libraries` -> `["ESP8266WiFi.d.ts", …]`. */
  listAssets(folder: string): readonly string[];
}
