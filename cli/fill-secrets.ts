// Secrets that a program asks for and no `.env` has: who sits at a terminal is asked for each and has it written, before
// anything is built. Elsewhere the build refuses them.
import { canAsk } from "./ask-choice.ts";
import { askSecret } from "./ask-secret.ts";
import type { CompiledFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { listSecretFolders, readSecrets } from "./secrets.ts";
import { showStored } from "./set-secret.ts";
import { checkEnvFile, chooseEnvFolder, storeSecret } from "./store-secret.ts";

/** Enter alone leaves a secret without a value, and asks for no other. */
export async function fillSecrets({ entry, sketch }: CompiledFile, context: Context): Promise<void> {
  const { cwd } = context;
  if (sketch.secrets.length === 0 || !canAsk(context)) return;
  const folders = listSecretFolders(entry, cwd);
  const all = readSecrets(folders);
  for (const name of sketch.secrets.filter((one) => !all.has(one))) {
    const folder = chooseEnvFolder(name, folders, cwd);
    checkEnvFile(folder, cwd);
    const question = `${name} has no value in .env. Which? (it is not shown; Enter alone: none) `;
    const value = await askSecret(question, name, context);
    if (value === undefined || value === "") return;
    showStored(name, await storeSecret(name, value, folder, context), context);
  }
}
