// Which arduino-cli is installed: the one that tsino is tested with, as its makers release it.
import { compareVersions } from "./compare-versions.ts";
import type { Environment } from "./tools-folder.ts";

/** As in test/tools/go.mod. */
export const arduinoCliVersion = "1.5.1";

/** The cores that tsino is tested with; an older one lacks boards and functions that it knows. */
const leastCores: Readonly<Record<string, string>> = {
  "esp8266:esp8266": "3.1.2",
  "arduino:avr": "1.8.6",
};

/** The version that a core should have at least, where `installed` is older; a core put there by hand has none. */
export function findNewerCore(core: string, installed: string): string | undefined {
  const least = leastCores[core];
  const isKnown = least !== undefined && /^\d+\.\d+/.test(installed);
  return isKnown && compareVersions(installed, least) < 0 ? least : undefined;
}

export interface Host {
  readonly platform: NodeJS.Platform;
  /** `x64`, as in process.arch. */
  readonly arch: string;
}

export const thisHost: Host = { platform: process.platform, arch: process.arch };

/** Names of the releases' systems, by platform and architecture of Node. */
const systems: Readonly<Record<string, string>> = {
  "linux-x64": "Linux_64bit",
  "linux-ia32": "Linux_32bit",
  "linux-arm64": "Linux_ARM64",
  "linux-arm": "Linux_ARMv6",
  "darwin-x64": "macOS_64bit",
  "darwin-arm64": "macOS_ARM64",
  "win32-x64": "Windows_64bit",
  "win32-ia32": "Windows_32bit",
  // Windows runs programs for x64 there.
  "win32-arm64": "Windows_64bit",
};

export interface Release {
  /** `arduino-cli_1.5.1_Linux_64bit.tar.gz` */
  readonly archive: string;
  readonly url: string;
  /** A list of SHA-256 sums and names. */
  readonly checksums: string;
  readonly checksumsUrl: string;
}

/** undefined for a computer that arduino-cli is not released for. */
export function findRelease({ platform, arch }: Host, env: Environment): Release | undefined {
  const system = systems[`${platform}-${arch}`];
  if (system === undefined) return undefined;
  const archive = `arduino-cli_${arduinoCliVersion}_${system}.${platform === "win32" ? "zip" : "tar.gz"}`;
  const checksums = `${arduinoCliVersion}-checksums.txt`;
  const base = `${findMirror(env)}/arduino-cli`;
  return { archive, url: `${base}/${archive}`, checksums, checksumsUrl: `${base}/${checksums}` };
}

/** Arduino's own server, or what stands in for it. */
function findMirror(env: Environment): string {
  return (env.TSINO_ARDUINO_URL || "https://downloads.arduino.cc").replace(/\/+$/, "");
}

/** The list of the cores and tools that Arduino has. */
export function locateArduinoIndex(env: Environment): string {
  return `${findMirror(env)}/packages/package_index.json`;
}

const foreignIndexes: Readonly<Record<string, string>> = {
  "esp8266:esp8266": "https://arduino.esp8266.com/stable/package_esp8266com_index.json",
};

/** The list that a core stands in, where that is not Arduino's. */
export function locateCoreIndex(core: string, env: Environment = {}): string | undefined {
  if (core === "esp8266:esp8266" && env.TSINO_ESP8266_INDEX) return env.TSINO_ESP8266_INDEX;
  return foreignIndexes[core];
}
