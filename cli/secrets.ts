// Secrets go from `.env` files into `secrets.h` beside the sketch and nowhere else: no message, no JSON, no cache
// holds a value. `.env` is read byte for byte, so a value in any encoding arrives on the board as it was written.
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type EnvEntry, listEnvEntries } from "./env-file.ts";
import { makeProblem } from "./problem.ts";
import { readEnvBytes } from "./read-env-bytes.ts";

/** Name -> value; each character of a value is one byte. */
export type Secrets = ReadonlyMap<string, string>;

/** Folders whose `.env` counts, the nearest first: beside the program, up to its project's root, and the current one. */
export function listSecretFolders(entry: string, cwd: string): readonly string[] {
  const folders = [dirname(entry)];
  for (let folder = dirname(entry); !isProjectRoot(folder); folder = dirname(folder)) {
    const parent = dirname(folder);
    // No project here: only the program's own folder counts, not the whole disk above it.
    if (parent === folder) return [...new Set([dirname(entry), cwd])];
    folders.push(parent);
  }
  return [...new Set([...folders, cwd])];
}

export function isProjectRoot(folder: string): boolean {
  return ["package.json", "tsino.json", "tsconfig.json", ".git"].some((name) =>
    existsSync(join(folder, name)),
  );
}

/**
 * Reads the `.env` of each folder; a nearer one wins.
 * @param wanted names whose values go to a board @throws Problem when it is unclear where one of these ends
 */
export function readSecrets(folders: readonly string[], wanted: readonly string[] = []): Secrets {
  const secrets = new Map<string, string>();
  for (const folder of folders) {
    const path = join(folder, ".env");
    const entries = new Map(readEnvFile(path).map((entry) => [entry.name, entry]));
    for (const [name, { value, isOpen }] of entries) {
      if (secrets.has(name)) continue;
      if (isOpen === true && wanted.includes(name)) throw makeProblem("secret-unclear", { name, path });
      secrets.set(name, value);
    }
  }
  return secrets;
}

/** What one file has, in their order, nothing of one that is not there; of a name that comes again the last one counts. */
export function readEnvFile(path: string): readonly EnvEntry[] {
  const bytes = readEnvBytes(path) ?? "";
  return listEnvEntries(bytes.replace(/^\u00ef\u00bb\u00bf/, ""));
}

/** The values for the names that a program asks for; a name without a value is the user's to add. */
export function chooseSecrets(
  names: readonly string[],
  all: Secrets,
  folders: readonly string[],
  cwd: string,
): Secrets {
  const missing = names.filter((name) => !all.has(name));
  if (missing.length > 0) {
    throw makeProblem("secret-has-no-value", {
      names: missing.map((name) => `\`${name}\``).join(", "),
      how: adviseOnSecrets(missing, folders, cwd),
    });
  }
  return new Map(names.map((name) => [name, all.get(name) ?? ""]));
}

function adviseOnSecrets(missing: readonly string[], folders: readonly string[], cwd: string): string {
  const commands = missing.map((name) => `tsino secret set ${name}`);
  const withExample = folders.find((folder) => existsSync(join(folder, ".env.example")));
  if (withExample !== undefined && !existsSync(join(withExample, ".env"))) {
    const where = withExample === cwd ? "" : `in ${relative(cwd, withExample)}: `;
    return [`${where}cp .env.example .env     and write the values into it, or:`, ...commands].join("\n");
  }
  const folder = folders.find((one) => existsSync(join(one, ".env"))) ?? folders[0] ?? ".";
  const lines = missing.map((name) => `${name}=…`);
  return [...commands, `or write into ${relative(cwd, join(folder, ".env"))}:`, ...lines].join("\n");
}

/** The names by the path of the `.env` that their value comes from. */
export function locateSecrets(
  names: readonly string[],
  folders: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const name of names) {
    const folder = folders.find((one) => readSecrets([one]).has(name));
    if (folder === undefined) continue;
    const path = join(folder, ".env");
    files.set(path, [...(files.get(path) ?? []), name]);
  }
  return files;
}

/** Values that stand in for secrets in the simulator, where any network lets any password in. */
export function makeStandIns(names: readonly string[], all: Secrets): Secrets {
  return new Map(names.map((name) => [name, all.get(name) ?? "tsino-sim"]));
}

/** Name of the macro that stands for a secret in the sketch. */
export function nameSecretMacro(name: string): string {
  return `SECRET_${name}`;
}

/** Text of `secrets.h`: one macro per secret, in the order of the map. */
export function renderSecretsHeader(secrets: Secrets): string {
  const lines = [...secrets].map(
    ([name, value]) => `#define ${nameSecretMacro(name)} ${quoteForC(name, value)}\n`,
  );
  return `// The secrets of this sketch, from .env. Keep this file to yourself.\n#pragma once\n${lines.join("")}`;
}

/** A C string literal of the value's bytes; octal escapes, since they end after three digits whatever follows. */
function quoteForC(name: string, value: string): string {
  let text = "";
  for (let i = 0; i < value.length; i++) {
    const byte = value.charCodeAt(i);
    if (byte === 0) throw makeProblem("secret-has-nul", { name });
    const plain = byte >= 0x20 && byte < 0x7f && !'"\\?'.includes(value.charAt(i));
    text += plain ? value.charAt(i) : `\\${(byte & 0xff).toString(8).padStart(3, "0")}`;
  }
  return `"${text}"`;
}

/** Takes the values out of a text that is about to be printed; values too short to be secret stay. */
export function redact(text: string, secrets: Secrets): string {
  let clean = text;
  // Longest first: one value may be a part of another.
  for (const [name, value] of [...secrets].sort(([, a], [, b]) => b.length - a.length)) {
    const written = Buffer.from(value, "latin1").toString("utf8");
    if (value.length >= 4) clean = clean.replaceAll(written, `<${name}>`);
  }
  return clean;
}
