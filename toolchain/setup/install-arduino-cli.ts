// Puts arduino-cli into tsino's folder, so that it is there and works, or is not there.
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readVersion } from "../arduino-cli.ts";
import { makeFolders } from "../make-folders.ts";
import type { ProgramOptions } from "../run-program.ts";
import { enterFolder, listFolder } from "./private-folders.ts";
import { nameProgram, type ToolsFolder } from "./tools-folder.ts";
import { unpackProgram } from "./unpack-program.ts";

export interface InstalledProgram {
  readonly path: string;
  readonly version: string;
}

/** @throws when the archive has no arduino-cli, or one that does not run here */
export async function installArduinoCli(
  archive: string,
  folder: ToolsFolder,
  platform: NodeJS.Platform,
  options: ProgramOptions,
): Promise<InstalledProgram> {
  const program = nameProgram("arduino-cli", platform);
  const fresh = join(folder.arduinoCli, `.new-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    makeFolders(fresh);
    const env = enterFolder(folder, options.env);
    const path = await unpackProgram(archive, program, fresh);
    const version = await readVersion(path, { ...options, env });
    // It becomes the name of a folder.
    if (version === undefined || !/^\w[\w.+-]*$/.test(version))
      throw new Error("it does not tell its version");
    const place = join(folder.arduinoCli, version);
    rmSync(place, { recursive: true, force: true });
    renameSync(fresh, place);
    removeOthers(folder, version);
    return { path: join(place, program), version };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function removeOthers({ arduinoCli }: ToolsFolder, version: string): void {
  for (const name of listFolder(arduinoCli)) {
    if (name !== version) rmSync(join(arduinoCli, name), { recursive: true, force: true });
  }
}
