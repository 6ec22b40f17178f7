// The core's own addr2line, where it is installed: it knows which functions the compiler put into others.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** A function at a place, as it was written. */
export interface InlinedCall {
  /** As the linker has it: `_Z8readLinev`. */
  readonly function: string;
  readonly file: string;
  readonly line: number;
}

type Env = Readonly<Record<string, string | undefined>>;

const patienceMs = 10_000;

/** The program's path: on PATH, or beside the compiler of the core that arduino-cli installed. */
export function findAddr2line(env: Env, platform: NodeJS.Platform): string | undefined {
  const name = `xtensa-lx106-elf-addr2line${platform === "win32" ? ".exe" : ""}`;
  const onPath = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const versions = join(
    locateArduinoData(env, platform),
    "packages",
    "esp8266",
    "tools",
    "xtensa-lx106-elf-gcc",
  );
  const installed = list(versions).map((version) => join(versions, version, "bin"));
  return [...onPath, ...installed].map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function locateArduinoData(env: Env, platform: NodeJS.Platform): string {
  if (env.ARDUINO_DIRECTORIES_DATA !== undefined) return env.ARDUINO_DIRECTORIES_DATA;
  const home = homedir();
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "Arduino15");
  return platform === "darwin" ? join(home, "Library", "Arduino15") : join(home, ".arduino15");
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return [];
  }
}

/** Address to the functions there, the innermost first. Empty when the program does not do what it should. */
export function readInlinedCalls(
  program: string,
  elf: string,
  addresses: readonly number[],
  env: Env,
): ReadonlyMap<number, readonly InlinedCall[]> {
  const args = ["-a", "-i", "-f", "-e", elf, ...addresses.map((address) => `0x${address.toString(16)}`)];
  const { status, stdout } = spawnSync(program, args, {
    env,
    encoding: "utf8",
    timeout: patienceMs,
    windowsHide: true,
  });
  return status === 0 ? parseAddr2line(stdout) : new Map();
}

/** An address stands on a line of its own; below it are pairs of lines, function and `file:line`. */
export function parseAddr2line(text: string): ReadonlyMap<number, readonly InlinedCall[]> {
  const found = new Map<number, InlinedCall[]>();
  let calls: InlinedCall[] = [];
  let name: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^0x[0-9a-f]+$/i.test(line)) {
      calls = [];
      found.set(Number(line), calls);
      name = undefined;
    } else if (name === undefined) {
      name = line;
    } else {
      const [, file, number] = /^(.*):(\d+|\?)(?: \(discriminator \d+\))?$/.exec(line) ?? [];
      if (file !== undefined && file !== "??")
        calls.push({ function: name, file, line: Number(number) || 0 });
      name = undefined;
    }
  }
  return found;
}
