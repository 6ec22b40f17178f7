// Writes the value of a secret into the project's `.env`, readable by its owner alone, and its name into `.env.example`. Before
// that it sees to it that git leaves `.env` alone.
import { accessSync, constants, existsSync, lstatSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { refuseValue } from "./ask-secret.ts";
import { takeTurn } from "./build-turn.ts";
import type { Context } from "./context.ts";
import { editFile } from "./edit-file.ts";
import { addEnvName, putEnvValue } from "./env-edit.ts";
import { parseEnvFile } from "./env-file.ts";
import { ignoreEnvFile } from "./ignore-env-file.ts";
import { makeProblem } from "./problem.ts";
import { isProjectRoot, readSecrets } from "./secrets.ts";
import { explainSystemError } from "./system-error.ts";

export interface StoredSecret {
  /** Path of the `.env`. */
  readonly file: string;
  /** true: the name had a value. */
  readonly replaced: boolean;
  /** Whether git leaves the file alone; undefined: there is no repository. */
  readonly ignored: boolean | undefined;
  /** Names of other files that were written. */
  readonly others: readonly string[];
  /** What could not be done, in words. */
  readonly warnings: readonly string[];
}

/** The folder whose `.env` gets a value: where one holds it now, else where one is, else the project's. */
export function chooseEnvFolder(name: string, folders: readonly string[], cwd: string): string {
  const having = (file: string) => folders.filter((folder) => existsSync(join(folder, file)));
  const [first] = [
    ...having(".env").filter((folder) => holdsName(folder, name)),
    ...having(".env"),
    ...having(".env.example"),
    ...folders.filter(isProjectRoot),
  ];
  return first ?? cwd;
}

/** What can't be read holds nothing: whoever writes it or builds with it says why. */
function holdsName(folder: string, name: string): boolean {
  try {
    return lstatSync(join(folder, ".env")).isFile() && readSecrets([folder]).has(name);
  } catch {
    return false;
  }
}

/** What keeps a folder's `.env` from being written. @throws Problem */
export function checkEnvFile(folder: string, cwd: string): void {
  const file = join(folder, ".env");
  const path = relative(cwd, file);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true) {
    const what = `a link to ${readlinkSync(file)}; tsino changes no file behind a link`;
    throw makeProblem("env-file-odd", { path, what });
  }
  if (stat?.isFile() === false) {
    const what = stat.isDirectory() ? "a folder" : "no file but a device or a pipe";
    throw makeProblem("env-file-odd", { path, what });
  }
  try {
    accessSync(stat === undefined ? folder : file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw refuseFile(path, error);
  }
}

/** @param value each character is one byte */
export async function storeSecret(
  name: string,
  value: string,
  folder: string,
  context: Context,
): Promise<StoredSecret> {
  const { cwd } = context;
  const file = join(folder, ".env");
  // Of two at once each would keep only its own.
  const endTurn = await takeTurn(file, context, "writes the same file");
  try {
    checkEnvFile(folder, cwd);
    const { ignored, changed, warning } = await ignoreEnvFile(folder, context);
    const replaced = writeValue(file, name, value, cwd);
    const example = writeName(name, folder);
    const others = [...(changed ? [".gitignore"] : []), ...(example === true ? [".env.example"] : [])];
    const warnings = [warning, example].filter((text) => typeof text === "string");
    return { file, replaced, ignored, others, warnings };
  } finally {
    endTurn();
  }
}

/** @returns whether the name had a value */
function writeValue(file: string, name: string, value: string, cwd: string): boolean {
  let replaced = false;
  let changed: string | undefined;
  const edit = (text: string): string => {
    replaced = parseEnvFile(text).has(name);
    changed = putEnvValue(text, name, value);
    return changed ?? text;
  };
  try {
    if (!editFile(file, edit, 0o600) && changed === undefined) throw refuseSpelling(name, value, file, cwd);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw refuseFile(relative(cwd, file), error);
    throw error;
  }
  return replaced;
}

/** Either the value can't be written anywhere, or the file is such that what is added is read as a part of something else. */
function refuseSpelling(name: string, value: string, file: string, cwd: string): Error {
  if (putEnvValue("", name, value) !== undefined) {
    return makeProblem("env-file-unclear", { path: relative(cwd, file), name });
  }
  return refuseValue(name, "has all three kinds of quotes, and a .env file can't keep such a text");
}

/** @returns whether it was written, or why it could not be */
function writeName(name: string, folder: string): boolean | string {
  const path = join(folder, ".env.example");
  if (!existsSync(path) && !isProjectRoot(folder)) return false;
  try {
    const intro = "# Copy this file to .env, which git ignores, and fill it in.\n";
    return editFile(path, (text) => addEnvName(text === "" ? intro : text, name));
  } catch (error) {
    return `.env.example can't be written (${explainSystemError(error)}): add ${name}= to it`;
  }
}

function refuseFile(path: string, error: unknown): Error {
  return makeProblem(
    "folder-not-writable",
    { path, reason: explainSystemError(error) },
    "change its permissions, or those of its folder",
  );
}
