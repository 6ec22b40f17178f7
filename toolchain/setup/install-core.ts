// Installs a core into tsino's own folders: lays out what arduino-cli looks for there, so that it needs no network,
// and lets it do the rest. It checks the sums again and puts each part in its place as a whole.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readAnswer } from "../answer.ts";
import { getField, getList, getText, parseJsonObject } from "../json.ts";
import { makeFolders } from "../make-folders.ts";
import { type ProgramOptions, runProgram } from "../run-program.ts";
import { enterFolder } from "./private-folders.ts";
import type { ToolsFolder } from "./tools-folder.ts";

/** A list of cores, as it was downloaded. */
export interface IndexText {
  readonly url: string;
  readonly text: string;
  /** Arduino's own, which arduino-cli knows by itself. */
  readonly builtin: boolean;
}

export type CoreInstall =
  | { readonly kind: "installed" }
  | { readonly kind: "disk-full" }
  | { readonly kind: "failed"; readonly reason: string; readonly log: string };

/** @param core `esp8266:esp8266@3.1.2` */
export async function installCore(
  program: string,
  core: string,
  indexes: readonly IndexText[],
  folder: ToolsFolder,
  options: ProgramOptions,
): Promise<CoreInstall> {
  prepareFolder(folder, indexes);
  // Not a terminal, so scripts of the core that would install drivers do not run.
  const args = ["core", "install", core, "--json"];
  const env = { ...enterFolder(folder, options.env), ARDUINO_UPDATER_ENABLE_NOTIFICATION: "false" };
  try {
    const { stdout, stderr, status } = await runProgram(program, args, { ...options, env });
    if (status === 0) return { kind: "installed" };
    const { json } = readAnswer(stdout, stderr);
    const log = `${stdout}\n${stderr}`.trim();
    if (/no space left on device|disk quota exceeded|not enough space on the disk/i.test(log)) {
      return { kind: "disk-full" };
    }
    return {
      kind: "failed",
      reason: getText(json, "error") ?? `it ended with status ${status ?? "unknown"}`,
      log,
    };
  } finally {
    // Where arduino-cli unpacks; what is left there was cut off.
    rmSync(join(folder.data, "tmp"), { recursive: true, force: true });
  }
}

function prepareFolder(folder: ToolsFolder, indexes: readonly IndexText[]): void {
  makeFolders(folder.data);
  for (const { url, text } of indexes) {
    replaceFile(join(folder.data, nameIndex(url)), text);
  }
  // arduino-cli would fetch the list of all libraries, some megabytes, to compile a program.
  const libraries = join(folder.data, "library_index.json");
  if (!isFile(libraries)) replaceFile(libraries, '{"libraries":[]}\n');
  const urls = indexes.filter(({ builtin }) => !builtin).map(({ url }) => url);
  // JSON is YAML.
  const settings = {
    board_manager: { additional_urls: [...new Set([...readUrls(folder), ...urls])] },
    build_cache: { path: folder.cache },
    directories: { data: folder.data, downloads: folder.downloads },
    metrics: { enabled: false },
    updater: { enable_notification: false },
  };
  replaceFile(folder.config, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The name under which arduino-cli keeps an index. */
export function nameIndex(url: string): string {
  return basename(new URL(url).pathname);
}

/** Indexes of the cores that are installed already. */
function readUrls({ config }: ToolsFolder): readonly string[] {
  const before = isFile(config) ? parseJsonObject(readFileSync(config, "utf8")) : undefined;
  return getList(getField(before, "board_manager"), "additional_urls").filter(
    (url) => typeof url === "string",
  );
}

function isFile(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

function replaceFile(path: string, text: string): void {
  const fresh = `${path}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}
