// Puts a compiled sketch on the disk as an Arduino folder: `<out>/<board>/<name>/<name>.ino` and what goes with it.
import { join, relative, resolve } from "node:path";
import { locateFirmware } from "./build-path.ts";
import type { CompiledFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { findFileInTheWay } from "./file-in-the-way.ts";
import { makeProblem } from "./problem.ts";
import {
  chooseSecrets,
  listSecretFolders,
  readSecrets,
  renderSecretsHeader,
  type Secrets,
} from "./secrets.ts";
import { type SketchFile, type WrittenFolder, writeSketchFolder } from "./sketch-folder.ts";
import { renderSketchYaml } from "./sketch-yaml.ts";

export interface WrittenSketch extends WrittenFolder {
  readonly folder: string;
  /** Folder for objects and firmware. */
  readonly firmwareFolder: string;
  readonly secrets: Secrets;
}

export interface SketchPlace {
  readonly board: string;
  /** Folder for all builds, relative to the current one. */
  readonly out: string;
}

/** `<out>/<board>/<name>` */
export function locateSketch({ name }: CompiledFile, { board, out }: SketchPlace, cwd: string): string {
  return join(resolve(cwd, out), board, name);
}

export function writeSketch(
  program: CompiledFile,
  place: SketchPlace,
  context: Pick<Context, "cwd" | "env" | "platform">,
): WrittenSketch {
  const { cwd } = context;
  const { sketch, entry } = program;
  const folders = listSecretFolders(entry, cwd);
  const secrets = chooseSecrets(sketch.secrets, readSecrets(folders, sketch.secrets), folders, cwd);
  const files: SketchFile[] = Object.entries(sketch.files).map(([path, text]) => ({ path, text }));
  if (secrets.size > 0) files.push({ path: "secrets.h", text: renderSecretsHeader(secrets), private: true });
  files.push({ path: "sketch.yaml", text: renderSketchYaml(sketch.fqbn) });
  const folder = locateSketch(program, place, cwd);
  const file = findFileInTheWay(resolve(cwd, place.out));
  if (file !== undefined) throw makeProblem("out-is-a-file", { path: relative(cwd, file) });
  return {
    ...writeSketchFolder(folder, files),
    folder,
    firmwareFolder: locateFirmware(folder, context),
    secrets,
  };
}
