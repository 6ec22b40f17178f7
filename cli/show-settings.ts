// `tsino config`: the settings that hold here, and where each comes from.
import { relative } from "node:path";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeProblem } from "./problem.ts";
import type { Origin, Settings } from "./settings/load-settings.ts";
import { type SettingName, settingNames } from "./settings/setting-table.ts";
import { findSettingLine } from "./settings/settings-file.ts";
import { type SizeLimit, showSizeLimit } from "./settings/size-limit.ts";
import { suggest } from "./settings/value-reader.ts";
import { renderColumns } from "./text-table.ts";

export interface ConfigRequest {
  /** undefined: all. */
  readonly setting: string | undefined;
  readonly origin: boolean;
}

interface Row {
  readonly name: SettingName;
  /** As JSON has it; null when nobody says. */
  readonly value: unknown;
  readonly origin: string;
}

export async function runConfig(
  { setting, origin }: ConfigRequest,
  settings: Settings,
  context: Context,
): Promise<number> {
  const { output, cwd } = context;
  const names = setting === undefined ? settingNames : [checkName(setting)];
  const rows: Row[] = [];
  for (const name of names) {
    const from = origin || output.json ? await showOrigin(settings.origins[name], cwd) : "";
    rows.push({ name, value: showValue(name, settings), origin: from });
  }
  if (output.json) {
    const files = settings.files.map(({ path }) => path).reverse();
    const all = rows.map(({ name, value, origin: from }) => [name, { value, origin: from }]);
    output.printResult(exitCodes.ok, { settings: Object.fromEntries(all), files, env: settings.env ?? null });
    return exitCodes.ok;
  }
  if (setting !== undefined && !origin) {
    output.print(`${formatValue(rows[0]?.value)}\n`);
    return exitCodes.ok;
  }
  const table = rows.map((row) => [row.name, formatValue(row.value) || "–", row.origin]);
  for (const line of renderColumns(table)) output.print(`${line}\n`);
  return exitCodes.ok;
}

function checkName(setting: string): SettingName {
  const name = settingNames.find((one) => one === setting);
  if (name !== undefined) return name;
  const help = suggest(setting, settingNames) ?? "`tsino config` lists all settings";
  throw makeProblem("usage", { text: `there is no setting \`${setting}\`` }, help);
}

/** As it would stand in the file. */
function showValue(name: SettingName, settings: Settings): unknown {
  if (name !== "maxSize") return settings[name] ?? null;
  const limits = Object.entries<SizeLimit>(settings.maxSize);
  return Object.fromEntries(limits.map(([memory, limit]) => [memory, showSizeLimit(limit)]));
}

/** `tsino.json:4` */
export async function showOrigin({ name, file, way }: Origin, cwd: string): Promise<string> {
  if (file === undefined || way === undefined) return name;
  return `${relative(cwd, file.path)}:${await findSettingLine(file, way)}`;
}

/** One line; empty for what nobody says. */
function formatValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${part}`)
    .join(", ");
}
