// What `tsino doctor` finds of the project: whether its settings name a program that is there. Settings with mistakes have
// ended the command before.
import type { Finding } from "./doctor.ts";
import { Problem } from "./problem.ts";
import { findEntry, projectFileName, type Settings } from "./settings/load-settings.ts";

export function checkProject(settings: Settings, cwd: string): Finding {
  const about = "project";
  const file = settings.files.find(({ path }) => path.endsWith(projectFileName));
  if (file === undefined) {
    return {
      about,
      state: "none",
      text: `no ${projectFileName} here, so commands want the name of a program`,
    };
  }
  try {
    const entry = findEntry(settings, cwd);
    const what = entry === undefined ? "" : `: ${entry}`;
    return { about, state: "ok", text: `project OK${what}` };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message, help } = error;
    return { about, state: "warning", text: message, ...(help === undefined ? {} : { help }) };
  }
}
