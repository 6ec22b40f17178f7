// What `tsino doctor` finds of the file with the secrets: whether git would take it. Its text is never read.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { isEnvIgnored } from "./ask-git.ts";
import type { Context } from "./context.ts";
import type { Finding } from "./doctor.ts";
import { listSecretFolders } from "./secrets.ts";

export async function checkEnvFile(context: Context): Promise<Finding> {
  const { cwd } = context;
  // As for a program in the usual place, and for one right here.
  const folders = [
    ...listSecretFolders(join(cwd, "src", "main.ts"), cwd),
    ...listSecretFolders(join(cwd, "main.ts"), cwd),
  ];
  const found = [...new Set(folders)].map((folder) => ({ folder, path: join(folder, ".env") }));
  const file = found.find(({ path }) => existsSync(path));
  const about = ".env";
  if (file === undefined) return { about, state: "none", text: "no .env here, so there are no secrets" };
  const shown = relative(cwd, file.path);
  const ignored = await isEnvIgnored(file.folder, context);
  if (ignored === undefined) return { about, state: "none", text: `${shown} is not in a git repository` };
  if (ignored) return { about, state: "ok", text: `${shown} is ignored by git` };
  const help = "echo .env >> .gitignore     and, if git has it already: git rm --cached .env";
  return {
    about,
    state: "warning",
    text: `${shown} is not ignored by git: its secrets may get into it`,
    help,
  };
}
