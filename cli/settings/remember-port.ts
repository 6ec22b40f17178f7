// Writes a port into `tsino.local.json`, which keeps all else that it has, comments too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../atomic-write.ts";
import { makeProblem } from "../problem.ts";
import { explainSystemError } from "../system-error.ts";
import { findSettingsFile } from "./settings-file.ts";

const fileName = "tsino.local.json";

/** @returns path of the file */
export async function rememberPort(port: string, cwd: string): Promise<string> {
  const found = findSettingsFile(fileName, cwd);
  const path = found ?? join(cwd, fileName);
  try {
    const before = found === undefined ? "" : readFileSync(found, "utf8");
    writeAtomically(path, await putSetting(before, "port", port));
  } catch (error) {
    throw makeProblem("folder-not-writable", { path, reason: explainSystemError(error) });
  }
  return path;
}

/** The text of a settings file with one setting of text changed or added; all else stays as it is. */
export async function putSetting(text: string, name: string, value: string): Promise<string> {
  const written = JSON.stringify(value);
  const { readJsonc } = await import("./read-jsonc.ts");
  const { find, value: all } = readJsonc("settings.json", text);
  const whole = find([]).value;
  if (typeof all !== "object" || all === null || text[whole.start] !== "{") {
    return `${JSON.stringify({ [name]: value }, undefined, 2)}\n`;
  }
  const place = find([name]);
  if (place.key !== undefined) {
    return text.slice(0, place.value.start) + written + text.slice(place.value.end);
  }
  const isEmpty = Object.keys(all).length === 0;
  const inside = `\n  ${JSON.stringify(name)}: ${written}${isEmpty ? "\n" : ","}`;
  return text.slice(0, whole.start + 1) + inside + text.slice(whole.start + 1);
}
