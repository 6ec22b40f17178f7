// The settings that hold for a command. Who speaks first wins: option, TSINO_* variable, tsino.local.json, tsino.json,
// default; in a file the section that `--env` (or TSINO_ENV) chooses comes before the rest of it.
import { statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { renderFrame, renderPlace } from "../../compiler/diagnostics/render.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { toHostPath } from "../node-host.ts";
import { Exit, makeProblem, type Problem } from "../problem.ts";
import {
  nameVariable,
  type SettingName,
  type SettingRow,
  type SettingValues,
  settingNames,
  settingTable,
} from "./setting-table.ts";
import {
  findSettingsFile,
  type PartialSettings,
  type ReadSettings,
  readSettingsFile,
  type SettingsFile,
} from "./settings-file.ts";
import { suggest } from "./value-reader.ts";

export const projectFileName = "tsino.json";
export const localFileName = "tsino.local.json";

export interface Origin {
  /** `--board`, `TSINO_BOARD`, `tsino.json`, `default` */
  readonly name: string;
  readonly file?: SettingsFile;
  /** Where in the file. */
  readonly way?: readonly string[];
}

export interface Settings extends SettingValues {
  readonly origins: Readonly<Record<SettingName, Origin>>;
  /** Folder of `tsino.json`, else the current one. */
  readonly root: string;
  /** Those that there are, the one that wins first. */
  readonly files: readonly SettingsFile[];
  /** The section that was chosen. */
  readonly env: string | undefined;
}

/** What options said; undefined for those that were not given. */
export type Flags = { readonly [N in SettingName]?: SettingValues[N] | undefined } & {
  readonly env?: string | undefined;
};

/** @throws Exit 3 when a file has mistakes, which were shown, Problem when a variable has one */
export async function loadSettings(flags: Flags, context: Context): Promise<Settings> {
  const { cwd, env } = context;
  const paths = [localFileName, projectFileName].map((name) => findSettingsFile(name, cwd));
  const read = await Promise.all(
    paths.flatMap((path) => (path === undefined ? [] : [openFile(path, context)])),
  );
  const files = read.flatMap((one) => ("file" in one ? [one.file] : []));
  const broken = read.flatMap((one) => ("mistakes" in one ? [one] : []));
  if (broken.length > 0) throw refuseFiles(broken, context);
  const section = flags.env ?? (env.TSINO_ENV || undefined);
  if (section !== undefined) checkEnv(section, flags.env === undefined ? "TSINO_ENV" : "--env", files);
  const project = paths[1];
  const root = project === undefined ? cwd : dirname(project);
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  for (const name of settingNames) {
    const found = find(name, flags, section, files, context) ?? {
      value: settingTable[name].fallback,
      origin: { name: "default" },
    };
    values[name] = settle(settingTable[name].isPath, found, root, cwd);
    origins[name] = found.origin;
  }
  const isBoardChosen = origins.board?.name !== "default";
  const [first] = (values.boards ?? []) as readonly string[];
  if (!isBoardChosen && first !== undefined) Object.assign(values, { board: first });
  if (!isBoardChosen && first !== undefined && origins.boards !== undefined) origins.board = origins.boards;
  // All names were gone through, and each value comes from the reader or the default of its own row.
  const complete = { values: values as unknown as SettingValues, origins: origins as Settings["origins"] };
  return { ...complete.values, origins: complete.origins, root, files, env: section };
}

interface Found {
  readonly value: unknown;
  readonly origin: Origin;
}

function find(
  name: SettingName,
  flags: Flags,
  section: string | undefined,
  files: readonly SettingsFile[],
  { env }: Context,
): Found | undefined {
  if (flags[name] === "") throw refuseEmpty(name);
  if (flags[name] !== undefined) return { value: flags[name], origin: { name: nameOption(name) } };
  const variable = nameVariable(name);
  const text = env[variable];
  if (text !== undefined && text !== "") {
    return { value: readVariable(name, variable, text), origin: { name: variable } };
  }
  for (const file of files) {
    const layers: (readonly [readonly string[], PartialSettings | undefined])[] = [[[name], file.values]];
    if (section !== undefined) layers.unshift([["env", section, name], file.env.get(section)]);
    for (const [way, values] of layers) {
      if (values?.[name] === undefined) continue;
      const shown = file.path.slice(dirname(file.path).length + 1);
      return { value: values[name], origin: { name: shown, file, way } };
    }
  }
  return undefined;
}

/** Most likely a variable of the shell that has no value; `--host ""` would open the sketch to the network. */
function refuseEmpty(name: SettingName): Problem {
  const what = name === "entry" ? "the name of the program's file" : `\`${nameOption(name)}\``;
  return makeProblem("usage", { text: `${what} is empty` });
}

function readVariable(name: SettingName, variable: string, text: string): unknown {
  const reading = settingTable[name].reader.fromText(text);
  if ("value" in reading) return reading.value;
  const { wanted, help } = reading.failure;
  throw makeProblem("wrong-variable", { variable, wanted, text }, help);
}

/** A path from where it was written, seen from here. */
function settle(
  isPath: SettingRow<unknown>["isPath"],
  { value, origin }: Found,
  root: string,
  cwd: string,
): unknown {
  if (typeof value !== "string" || isPath === undefined) return value;
  const base = origin.file !== undefined ? dirname(origin.file.path) : origin.name === "default" ? root : cwd;
  if (isPath === "program") return resolve(base, value);
  return base === cwd ? value : relative(cwd, resolve(base, value)) || ".";
}

/** Options whose names differ are those that mean different things for different commands. */
export function nameOption(name: SettingName): string {
  if (name === "entry") return "the command line";
  if (name === "uploadBaud") return "--baud";
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function checkEnv(section: string, from: string, files: readonly SettingsFile[]): void {
  const known = files.flatMap(({ env }) => [...env.keys()]);
  if (known.includes(section)) return;
  const help = suggest(section, known);
  const all = known.length === 0 ? "no file has any" : `there are ${[...new Set(known)].join(", ")}`;
  throw makeProblem("unknown-env", { from, section, all }, help);
}

async function openFile(path: string, { env }: Context): Promise<ReadSettings> {
  const read = await readSettingsFile(path, env);
  if ("obstacle" in read) throw makeProblem("file-not-readable", { path, reason: read.obstacle });
  return read;
}

type Broken = Extract<ReadSettings, { readonly mistakes: unknown }>;

/** Shows each mistake at its line. */
function refuseFiles(broken: readonly Broken[], { output, cwd }: Context): Exit {
  const base = toHostPath(".", cwd);
  const diagnostics = broken.flatMap(({ path, text, mistakes }) => {
    const sources = new Map([[toHostPath(path, cwd), text]]);
    return mistakes.map(({ slug, message, help, span: { start, end } }) => {
      const span = { file: toHostPath(path, cwd), start, end };
      const options = { base, color: output.paint };
      const level = output.paint.level.error("error");
      const place = renderPlace(span, sources, options);
      output.log(`${place} - ${level} ${output.paint.slug(slug)}: ${message}`);
      output.log(renderFrame(span, sources, options));
      if (help !== undefined) output.log(`  ${output.paint.label("help:")} ${help}`);
      const [, file = "", line, column] =
        /^(.*):(\d+):(\d+)$/.exec(renderPlace(span, sources, { base })) ?? [];
      return {
        slug,
        level: "error",
        message,
        help,
        place: { file, line: Number(line), column: Number(column) },
      };
    });
  });
  if (output.json) output.printResult(exitCodes.config, { diagnostics });
  return new Exit(exitCodes.config);
}

/** The program: as it was named, or the entry of the settings. @throws Problem without either */
export function requireEntry(settings: Settings, cwd: string): string {
  const entry = findEntry(settings, cwd);
  if (entry === undefined) throw makeProblem("no-entry", {});
  return entry;
}

/** @throws Problem when the settings name a file that is not there, or none at all */
export function findEntry({ entry, origins }: Settings, cwd: string): string | undefined {
  const { file } = origins.entry;
  if (entry === undefined || file === undefined) return entry;
  const stat = statSync(resolve(cwd, entry), { throwIfNoEntry: false });
  const names = { entry, file: relative(cwd, file.path) };
  if (stat === undefined) throw makeProblem("entry-missing", names);
  if (!stat.isFile() || !/(?<!\.d)\.ts$/.test(entry)) throw makeProblem("entry-not-a-program", names);
  return entry;
}

/** The surroundings of a command as the settings want them: arduino-cli is looked for where they say. */
export function applySettings(context: Context, { arduinoCli }: Settings): Context {
  if (arduinoCli === undefined) return context;
  return { ...context, env: { ...context.env, TSINO_ARDUINO_CLI: arduinoCli } };
}
