// `tsino secret set`: takes a value from the terminal, unseen, or from a pipe, and keeps it in `.env`. Never from the command line,
// which the shell writes down, and never shows it again.
import { join, relative } from "node:path";
import { readSecretValue } from "./ask-secret.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeProblem } from "./problem.ts";
import { listSecretFolders } from "./secrets.ts";
import { checkEnvFile, chooseEnvFolder, type StoredSecret, storeSecret } from "./store-secret.ts";

export interface SetSecretRequest {
  /** What was typed behind `set`: a name, and nothing more. */
  readonly words: readonly string[];
  /** The program's main file where the settings name it. */
  readonly file: string | undefined;
}

export async function runSetSecret({ words, file }: SetSecretRequest, context: Context): Promise<number> {
  const { cwd, output } = context;
  const name = checkWords(words);
  const folder = chooseEnvFolder(name, listEnvFolders(file, cwd), cwd);
  checkEnvFile(folder, cwd);
  const stored = await storeSecret(name, await readSecretValue(name, context), folder, context);
  showStored(name, stored, context);
  if (output.json) output.printResult(exitCodes.ok, { name, ...stored, ignored: stored.ignored ?? null });
  return exitCodes.ok;
}

/** Folders whose `.env` counts for the project's program, the nearest first. */
export function listEnvFolders(file: string | undefined, cwd: string): readonly string[] {
  return listSecretFolders(join(cwd, file ?? "main.ts"), cwd);
}

/** `  ✓ WIFI_PASSWORD is in .env, which git ignores  (also wrote .gitignore, .env.example)` */
export function showStored(name: string, stored: StoredSecret, { cwd, output }: Context): void {
  const { file, ignored, others, warnings } = stored;
  const git = ignored === true ? ", which git ignores" : "";
  const also = others.length === 0 ? "" : `  (also wrote ${others.join(", ")})`;
  output.ok(`${name} is in ${relative(cwd, file)}${git}${also}`);
  for (const warning of warnings) output.warn(warning);
}

/** What is no name may be a value: none of it is shown. */
function checkWords([name, ...more]: readonly string[]): string {
  if (name === undefined)
    throw makeProblem("usage", { text: "`tsino secret set` takes a name, and asks for the value" });
  const [first = ""] = name.split("=");
  const isName = /^[A-Za-z_]\w*$/.test(first) && first.length <= 128;
  if (more.length > 0 || (name.includes("=") && isName)) {
    throw makeProblem("secret-on-command-line", { name: isName ? first : "NAME" });
  }
  if (!isName) throw makeProblem("secret-name-wrong", {});
  return name;
}
