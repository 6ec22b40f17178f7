// Sees to it that git leaves a folder's `.env` alone, as `tsino init` does: by a line in `.gitignore`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askGit, isEnvIgnored } from "./ask-git.ts";
import type { Context } from "./context.ts";
import { editFile } from "./edit-file.ts";
import { append } from "./env-edit.ts";
import { isProjectRoot } from "./secrets.ts";
import { explainSystemError } from "./system-error.ts";

export interface Ignoring {
  /** undefined: there is no repository, or no git. */
  readonly ignored: boolean | undefined;
  /** true: `.gitignore` has a line more. */
  readonly changed: boolean;
  /** What is left to be done, in words. */
  readonly warning?: string;
}

export async function ignoreEnvFile(folder: string, context: Context): Promise<Ignoring> {
  const ignored = await isEnvIgnored(folder, context);
  if (ignored === true) return { ignored, changed: false };
  const path = join(folder, ".gitignore");
  // Nobody's repository yet: a project will be one, any other folder is left alone.
  if (ignored === undefined && !existsSync(path) && !isProjectRoot(folder))
    return { ignored, changed: false };
  let changed = false;
  try {
    if (!hasLine(path)) changed = editFile(path, (text) => append(text, ".env"));
  } catch (error) {
    const reason = explainSystemError(error);
    return { ignored, changed: false, warning: `.gitignore can't be written (${reason}): add .env to it` };
  }
  if (ignored === undefined) return { ignored, changed };
  if ((await isEnvIgnored(folder, context)) === true) return { ignored: true, changed };
  const isTracked = (await askGit(folder, ["ls-files", "--error-unmatch", "--", ".env"], context)) === 0;
  const warning = isTracked
    ? "git has .env already, with all that it ever held: git rm --cached .env     and give out new passwords"
    : "git does not ignore .env: see .gitignore";
  return { ignored: false, changed, warning };
}

/** Whether `.gitignore` names the file; what patterns mean is for git to say. */
function hasLine(path: string): boolean {
  return existsSync(path) && /^\/?\.env[ \t]*\r?$/m.test(readFileSync(path, "latin1"));
}
