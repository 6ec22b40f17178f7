// `tsino secret list`: the names that `.env` and `.env.example` have, and whether each has a value. No value is shown.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeProblem } from "./problem.ts";
import { readEnvFile } from "./secrets.ts";
import { listEnvFolders } from "./set-secret.ts";
import { renderColumns } from "./text-table.ts";

interface Row {
  readonly name: string;
  readonly state: "set" | "empty" | "missing";
  /** The file that has it. */
  readonly file: string;
}

const stateWords = { set: "has a value", empty: "is empty", missing: "has no value" } as const;

export interface ListSecretsRequest {
  /** What was typed behind `list`: nothing. */
  readonly words: readonly string[];
  /** The program's main file where the settings name it. */
  readonly file: string | undefined;
}

export function runListSecrets({ words, file }: ListSecretsRequest, { cwd, output }: Context): number {
  if (words.length > 0) throw makeProblem("usage", { text: "`tsino secret list` takes nothing more" });
  const rows = new Map<string, Row>();
  const folders = listEnvFolders(file, cwd);
  for (const kind of [".env", ".env.example"]) {
    for (const folder of folders) {
      const path = join(folder, kind);
      const values = new Map(readEnvFile(path).map(({ name, value }) => [name, value]));
      for (const [name, value] of values) {
        const state = kind === ".env" ? (value === "" ? "empty" : "set") : "missing";
        if (!rows.has(name)) rows.set(name, { name, state, file: relative(cwd, path) });
      }
    }
  }
  const secrets = [...rows.values()];
  if (output.json) {
    output.printResult(exitCodes.ok, { secrets });
    return exitCodes.ok;
  }
  const table = secrets.map(({ name, state, file: from }) => [name, stateWords[state], from]);
  for (const line of renderColumns(table)) output.print(`${line}\n`);
  const none = folders.some((folder) => existsSync(join(folder, ".env")))
    ? ".env has no names"
    : "no .env here";
  if (secrets.length === 0) output.advise(`${none}; \`tsino secret set NAME\` adds one`);
  return exitCodes.ok;
}
