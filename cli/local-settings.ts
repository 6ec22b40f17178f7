// What is true on this computer alone and is kept out of git: `tsino.local.json`, the nearest one upwards within the
// project.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomically } from "./atomic-write.ts";
import { explainSystemError, makeProblem } from "./problem.ts";

export const localSettingsName = "tsino.local.json";

export interface LocalSettings {
  /** As `--port`. */
  readonly port?: string;
}

/** @throws Problem when the file is there and can't be understood */
export function readLocalSettings(cwd: string): LocalSettings {
  const path = findLocalSettings(cwd);
  if (path === undefined) return {};
  let settings: unknown;
  try {
    settings = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw makeProblem("settings-broken", { path, reason: explainSystemError(error) });
  }
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    throw makeProblem("settings-broken", { path, reason: "it holds no object" });
  }
  if (!("port" in settings)) return {};
  if (typeof settings.port !== "string" || settings.port === "") {
    throw makeProblem("settings-broken", { path, reason: "`port` is no text" });
  }
  return { port: settings.port };
}

/** Writes the port into the settings, which keep all else that they have. @returns path of the file */
export function rememberPort(port: string, cwd: string): string {
  const path = findLocalSettings(cwd) ?? join(cwd, localSettingsName);
  try {
    const before: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
    const all = typeof before === "object" && before !== null ? { ...before, port } : { port };
    writeAtomically(path, `${JSON.stringify(all, undefined, 2)}\n`);
  } catch (error) {
    throw makeProblem("folder-not-writable", { path, reason: explainSystemError(error) });
  }
  return path;
}

function findLocalSettings(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, localSettingsName);
    if (existsSync(path)) return path;
    const atRoot = ["package.json", "tsino.json", ".git"].some((name) => existsSync(join(folder, name)));
    if (atRoot || dirname(folder) === folder) return undefined;
  }
}
