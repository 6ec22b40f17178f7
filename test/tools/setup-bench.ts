// Runs `tsino setup` against a mirror, in a folder of the test, and looks at what it left there.
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runSetup, type SetupRequest } from "../../cli/setup-tools.ts";
import { findRelease, thisHost } from "../../toolchain/setup/arduino-release.ts";
import { makeCommandBench } from "./command-bench.ts";
import { makeFakeProgram, type SetupMirror, startSetupMirror } from "./setup-mirror.ts";
import { makeFolder } from "./temporary-folder.ts";

/** The program on the mirror is a script, which Windows does not start. */
export const canSetUp = process.platform !== "win32" && findRelease(thisHost, {}) !== undefined;

export function makeMirror(): Promise<SetupMirror> {
  return startSetupMirror({ program: makeFakeProgram(), core: { "boards.txt": "" } });
}

/** An environment whose PATH holds a python3 that works, and nothing else. */
export function surround({ env }: SetupMirror): Record<string, string> {
  const bin = makeFolder();
  writeFileSync(join(bin, "python3"), "#!/bin/sh\necho Python 3.12.1\n", { mode: 0o755 });
  return { ...env, PATH: bin, HOME: bin };
}

export interface SetupChange {
  readonly request?: Partial<SetupRequest>;
  readonly env?: Readonly<Record<string, string>>;
  readonly json?: boolean;
}

/** Runs the command's function in this process, which is quicker than starting it. It does not ask. */
export async function setup(mirror: SetupMirror, { request, env, json = false }: SetupChange = {}) {
  const bench = makeCommandBench({ json, env: { ...surround(mirror), ...env } });
  const usual = { board: "nodemcuv2", yes: true, from: undefined, bundle: undefined, remove: false };
  const status = await bench.run((context) => runSetup({ ...usual, ...request }, context));
  return { status, stdout: bench.stdout(), stderr: bench.stderr() };
}

/** All files in the folder of tools, by path. @param data as in TSINO_DATA_DIR */
export function listTools(data: string): readonly string[] {
  const root = join(data, "tools");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}
