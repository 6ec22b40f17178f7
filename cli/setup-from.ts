// `tsino setup --from FILE`: what the file is, and what of the setup it stands in for.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { makeFolders } from "../toolchain/make-folders.ts";
import { thisHost } from "../toolchain/setup/arduino-release.ts";
import { readArchiveKind, unpackBundle } from "../toolchain/setup/bundle.ts";
import { findChecksum, hasChecksum } from "../toolchain/setup/checksum.ts";
import { type FileSource, openUnpackedBundle } from "../toolchain/setup/file-source.ts";
import { nameHost } from "../toolchain/setup/host-name.ts";
import type { ToolsFolder } from "../toolchain/setup/tools-folder.ts";
import type { Context } from "./context.ts";
import { makeProblem } from "./problem.ts";
import { isDiskFull } from "./refuse-download.ts";
import { installProgram } from "./setup-perform.ts";
import { explainSystemError } from "./system-error.ts";

/**
 * Takes a file that the user has. A bundle has all that is needed: it is where the rest of the setup takes its files
 * from. A release of arduino-cli is installed at once, and the rest still comes over the network: undefined.
 */
export async function adoptFile(
  file: string,
  core: string,
  folder: ToolsFolder,
  context: Context,
): Promise<FileSource | undefined> {
  const path = resolve(context.cwd, file);
  const broken = (reason: string) => makeProblem("from-broken", { path: file, reason });
  const kind = await readArchiveKind(path).catch((error) => {
    throw error.code === "ENOENT"
      ? makeProblem("no-such-file", { path: file })
      : broken(explainSystemError(error));
  });
  if (kind === "other") throw broken("it is no archive");
  if (kind !== "tar") {
    await checkRelease(path, context);
    await installProgram(path, folder, context);
    return undefined;
  }
  try {
    await unpack(path, core, folder, context);
  } catch (error) {
    rmSync(folder.downloads, { recursive: true, force: true });
    if (context.interrupted.aborted) throw context.interrupted.reason;
    throw isDiskFull(error) ? error : broken(explainSystemError(error));
  }
  return openUnpackedBundle(folder.downloads);
}

/** @throws when the bundle is not for here, or not whole */
async function unpack(
  path: string,
  core: string,
  { downloads }: ToolsFolder,
  { interrupted }: Context,
): Promise<void> {
  makeFolders(downloads);
  const note = await unpackBundle(path, downloads, interrupted);
  if (note === undefined) throw new Error("it is a bundle of another tsino");
  const host = nameHost(thisHost);
  if (note.host !== host) throw new Error(`it is for ${note.host}, and this computer is ${host}`);
  if (note.core !== core) throw new Error(`it has the core ${note.core}, and the board needs ${core}`);
}

/** By the list of checksums beside it, as it is released; without one, the user has to know. */
async function checkRelease(path: string, { output }: Context): Promise<void> {
  const name = basename(path);
  const version = /^arduino-cli_([\w.+-]+?)_/.exec(name)?.[1] ?? "";
  const list = `${version}-checksums.txt`;
  const place = join(dirname(path), list);
  const checksum = existsSync(place) ? findChecksum(readFileSync(place, "utf8"), name) : undefined;
  if (checksum === undefined) {
    output.warn(
      `${name} was not checked: there is no ${version === "" ? "list of checksums" : list} beside it`,
    );
  } else if (!(await hasChecksum(path, checksum))) {
    throw makeProblem("from-broken", { path, reason: `it is damaged: ${list} has another checksum` });
  }
}
