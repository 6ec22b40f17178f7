// What a compilation by arduino-cli was made of, as one hash: options, program, compiler, the board's core, libraries,
// the sketch, and what came out. While the hash is the same, compiling again would give the same firmware, so that it can
// be left out. Looks at the same things as arduino-cli does when it decides what to compile: paths, sizes and times.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What arduino-cli said that it compiled with. */
export interface BuildInputs {
  /** Folders that count with all that is in them: the core, the variant, libraries. */
  readonly folders: readonly string[];
  /** Folders of which the files right inside count: those of platforms. */
  readonly platforms: readonly string[];
  /** The compiler, as a path or a name on PATH. */
  readonly compiler: string;
}

export interface BuildSubject {
  readonly program: string;
  readonly sketch: string;
  readonly buildPath: string;
  /** FQBN, warnings: whatever else decides. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

export interface BuildStamp {
  readonly inputs: BuildInputs;
  readonly hash: string;
}

/** Lines `path size time` of what there is, and of what there is not. */
type Entries = string[];

/** undefined when something changed since `started`, while the compiler was at work, or is not where it should be. */
export function makeBuildStamp(
  inputs: BuildInputs,
  subject: BuildSubject,
  started: number,
): BuildStamp | undefined {
  const newest = { at: 0 };
  const hash = hashInputs(inputs, subject, newest);
  return hash === undefined || newest.at >= started ? undefined : { inputs, hash };
}

/** Whether nothing has changed since the stamp was made. */
export function holdsBuildStamp({ inputs, hash }: BuildStamp, subject: BuildSubject): boolean {
  return hashInputs(inputs, subject, { at: 0 }) === hash;
}

function hashInputs(
  inputs: BuildInputs,
  { program, sketch, buildPath, options, env, platform }: BuildSubject,
  newest: { at: number },
): string | undefined {
  const compiler = findOnPath(inputs.compiler, env, platform);
  if (compiler === undefined) return undefined;
  const entries: Entries = [process.arch, ...options];
  for (const name of Object.keys(env).sort()) {
    if (/^(?:ARDUINO_|PATH$)/i.test(name)) entries.push(`${name}=${env[name]}`);
  }
  const { data, user, files } = findArduinoFolders(env, platform);
  for (const file of [program, compiler, ...files]) addFile(file, entries, newest);
  for (const folder of [sketch, ...inputs.folders])
    addFolder(folder, Number.POSITIVE_INFINITY, entries, newest);
  for (const folder of inputs.platforms) addFolder(folder, 0, entries, newest);
  // A platform or library that is new may take the place of another.
  for (const folder of [join(user, "libraries"), join(user, "hardware"), join(data, "packages")]) {
    addNames(folder, 2, entries);
  }
  // What came out is newer than the beginning, of course.
  addFolder(buildPath, 0, entries, { at: 0 });
  return createHash("sha256").update(entries.join("\n")).digest("hex");
}

function addFile(path: string, entries: Entries, newest: { at: number }): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  entries.push(`${path} ${stat?.size} ${stat?.mtimeMs}`);
  newest.at = Math.max(newest.at, stat?.mtimeMs ?? 0);
}

/** @param depth 0: the files right inside @param above the folders that it lies in: a link to one of them leads in a circle */
function addFolder(
  folder: string,
  depth: number,
  entries: Entries,
  newest: { at: number },
  above: readonly string[] = [],
): void {
  entries.push(folder);
  let inside: readonly string[] | undefined;
  for (const { name, isFolder, isLink } of listFolder(folder)) {
    const path = join(folder, name);
    if (!isFolder) addFile(path, entries, newest);
    else if (depth > 0 && name !== ".git") {
      inside ??= [...above, realpathSync(folder)];
      if (isLink && inside.includes(realpathSync(path))) entries.push(path);
      else addFolder(path, depth - 1, entries, newest, inside);
    }
  }
}

function addNames(folder: string, depth: number, entries: Entries): void {
  for (const { name, isFolder } of listFolder(folder)) {
    const path = join(folder, name);
    entries.push(path);
    if (isFolder && depth > 0) addNames(path, depth - 1, entries);
  }
}

interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/** Sorted; empty for what is no folder. Links count as what they lead to. */
function listFolder(folder: string): readonly FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        isFolder: entry.isSymbolicLink() ? isFolder(join(folder, entry.name)) : entry.isDirectory(),
        isLink: entry.isSymbolicLink(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function findOnPath(
  program: string,
  env: BuildSubject["env"],
  platform: NodeJS.Platform,
): string | undefined {
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const names = platform === "win32" && !/\.exe$/i.test(program) ? [`${program}.exe`, program] : [program];
  const folders = /[\\/]/.test(program) ? [""] : (env.PATH ?? env.Path ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => (folder === "" ? name : join(folder, name))))
    .find(isFile);
}

/** Where arduino-cli keeps its things: told by the environment, by its settings, else the usual places. */
function findArduinoFolders(
  env: BuildSubject["env"],
  platform: NodeJS.Platform,
): { readonly data: string; readonly user: string; readonly files: readonly string[] } {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const usualData: Partial<Record<NodeJS.Platform, string>> = {
    win32: join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "Arduino15"),
    darwin: join(home, "Library", "Arduino15"),
  };
  const first = env.ARDUINO_DIRECTORIES_DATA ?? usualData[platform] ?? join(home, ".arduino15");
  const file = env.ARDUINO_CONFIG_FILE ?? join(first, "arduino-cli.yaml");
  const text = readText(file);
  const setting = (name: string) => new RegExp(`^\\s+${name}:\\s*["']?(.+?)["']?\\s*$`, "m").exec(text)?.[1];
  const usualUser = platform === "linux" ? join(home, "Arduino") : join(home, "Documents", "Arduino");
  return {
    data: env.ARDUINO_DIRECTORIES_DATA ?? setting("data") ?? first,
    user: env.ARDUINO_DIRECTORIES_USER ?? setting("user") ?? usualUser,
    files: [file],
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
