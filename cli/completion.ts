// `tsino completion`: prints a script for a shell, made from the table of commands that commander has.
import type { Command } from "commander";
import { type CommandTable, readCommandTable } from "./command-table.ts";
import { renderBash } from "./completion-bash.ts";
import { renderFish } from "./completion-fish.ts";
import { renderPowershell } from "./completion-powershell.ts";
import { renderZsh } from "./completion-zsh.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeProblem } from "./problem.ts";

const shells = new Map<string, (table: CommandTable) => string>([
  ["bash", renderBash],
  ["zsh", renderZsh],
  ["fish", renderFish],
  ["powershell", renderPowershell],
]);

export function runCompletion(shell: string, program: Command, { output }: Context): number {
  const render = shells.get(shell);
  if (render === undefined) throw makeProblem("usage", { text: `there is no script for \`${shell}\`` });
  const table = readCommandTable(program);
  const script = render(table);
  if (output.json) output.printResult(exitCodes.ok, { shell, script, table });
  else output.print(script);
  return exitCodes.ok;
}
