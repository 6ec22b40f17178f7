// Reads `tsino.json` or `tsino.local.json`: finds it, reads its text, checks names and values. What is wrong is told at
// its line. TypeScript is loaded for a file with comments or mistakes alone, and for one with comments only once.
import { existsSync, lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Span } from "../../compiler/index.ts";
import { Cache, findCacheFolder, hashParts } from "../../simulator/engine/cache.ts";
import { readText } from "../read-text.ts";
import { type SettingName, type SettingValues, settingNames, settingTable } from "./setting-table.ts";
import { type ReadFailure, suggest } from "./value-reader.ts";

export type PartialSettings = { readonly [N in SettingName]?: NonNullable<SettingValues[N]> };

export interface SettingsFile {
  readonly path: string;
  readonly text: string;
  /** What holds always. */
  readonly values: PartialSettings;
  /** What holds in addition when one of these is chosen with `--env`. */
  readonly env: ReadonlyMap<string, PartialSettings>;
}

export interface SettingsMistake {
  readonly slug: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly span: Span;
}

export type ReadSettings =
  | { readonly file: SettingsFile }
  | { readonly path: string; readonly obstacle: string }
  | { readonly path: string; readonly text: string; readonly mistakes: readonly SettingsMistake[] };

/** Beside the settings: what editors and people put into such a file. */
const otherNames = ["$schema", "env"];

/** The nearest file of a name upwards, no further than the project's root. */
export function findSettingsFile(name: string, cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, name);
    // Also a link that leads nowhere: the settings that somebody meant are told to be missing.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return path;
    const atRoot = ["package.json", "tsino.json", ".git"].some((one) => existsSync(join(folder, one)));
    if (atRoot || dirname(folder) === folder) return undefined;
  }
}

export async function readSettingsFile(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ReadSettings> {
  const read = readText(path);
  if ("obstacle" in read) return { path, obstacle: read.obstacle ?? "its link leads nowhere" };
  const { text } = read;
  const plain = (mayRepeat(text) ? undefined : parsePlain(text)) ?? readParsed(text, env);
  if (plain !== undefined) {
    const { file, failures } = checkAll(path, text, plain.value);
    if (failures.length === 0) return { file };
  }
  const { readJsonc } = await import("./read-jsonc.ts");
  const jsonc = readJsonc(path.replaceAll("\\", "/"), text);
  const { file, failures } = checkAll(path, text, jsonc.value);
  if (jsonc.mistakes.length === 0 && failures.length === 0) {
    keepParsed(text, jsonc.value, env);
    return { file };
  }
  // Where the text is broken, what its parts mean is a guess.
  if (jsonc.mistakes.length > 0) return { path, text, mistakes: jsonc.mistakes };
  const mistakes = failures.map((failure): SettingsMistake => {
    const { key, value } = jsonc.find(failure.at);
    const span = failure.unknownName === undefined ? value : (key ?? value);
    return { ...describeFailure(failure), span };
  });
  return { path, text, mistakes };
}

/** Line, from 1, at which a file sets a setting. */
export async function findSettingLine(file: SettingsFile, way: readonly string[]): Promise<number> {
  const { readJsonc } = await import("./read-jsonc.ts");
  const { key, value } = readJsonc(file.path, file.text).find(way);
  return file.text.slice(0, (key ?? value).start).split("\n").length;
}

function parsePlain(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A name that is there twice is told by TypeScript; JSON.parse takes the last. Names in sections look the same from here. */
function mayRepeat(text: string): boolean {
  const names = [...text.matchAll(/"([^"\\]*)"\s*:/g)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

/** What TypeScript read in an earlier run out of the same text. */
function readParsed(text: string, env: Readonly<Record<string, string | undefined>>) {
  const bytes = new Cache(findCacheFolder(env)).read(nameParsed(text));
  return bytes === undefined ? undefined : parsePlain(Buffer.from(bytes).toString());
}

function keepParsed(text: string, value: unknown, env: Readonly<Record<string, string | undefined>>): void {
  new Cache(findCacheFolder(env)).write(nameParsed(text), Buffer.from(JSON.stringify(value)));
}

function nameParsed(text: string): string {
  return `settings-${hashParts(["1", text])}`;
}

function checkAll(
  path: string,
  text: string,
  value: unknown,
): { readonly file: SettingsFile; readonly failures: readonly ReadFailure[] } {
  const failures: ReadFailure[] = [];
  const values = checkSection(value, [], otherNames, failures);
  const env = new Map<string, PartialSettings>();
  const sections = isObject(value) ? value.env : undefined;
  if (isObject(sections)) {
    for (const [name, section] of Object.entries(sections)) {
      env.set(name, checkSection(section, ["env", name], [], failures));
    }
  } else if (sections !== undefined) failures.push({ at: ["env"], wanted: "an object of sections" });
  return { file: { path, text, values, env }, failures };
}

function checkSection(
  value: unknown,
  way: readonly string[],
  others: readonly string[],
  failures: ReadFailure[],
): PartialSettings {
  if (!isObject(value)) {
    failures.push({ at: way, wanted: "an object" });
    return {};
  }
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    if (others.includes(name)) continue;
    const row = settingNames.includes(name as SettingName) ? settingTable[name as SettingName] : undefined;
    if (row === undefined) {
      const help = suggest(name, [...settingNames, ...others]) ?? "`tsino config` lists all settings";
      failures.push({ at: [...way, name], unknownName: name, wanted: "", help });
      continue;
    }
    const reading = row.reader.fromJson(part);
    if ("failure" in reading) {
      failures.push({ ...reading.failure, at: [...way, name, ...reading.failure.at] });
    } else values[name] = reading.value;
  }
  // Each value was read by the reader of its name.
  return values as PartialSettings;
}

function describeFailure({ at, unknownName, wanted, help }: ReadFailure): Omit<SettingsMistake, "span"> {
  if (unknownName === undefined) {
    const name = at.length === 0 ? "the whole file" : `\`${at.join(".")}\``;
    return { slug: "wrong-setting", message: `${name} should be ${wanted}`, help };
  }
  const known = wanted === "" ? "" : `: it should be ${wanted}`;
  return { slug: "unknown-setting", message: `there is no setting \`${unknownName}\`${known}`, help };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
