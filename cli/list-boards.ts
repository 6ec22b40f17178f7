// `tsino boards`: the boards that tsino knows, with the names that arduino-cli has for them.
import { boards } from "../compiler/index.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { makeNodeHost } from "./node-host.ts";

export function runBoards({ output }: Context): number {
  const all = boards(makeNodeHost());
  if (output.json) {
    output.printResult(exitCodes.ok, { boards: all });
    return exitCodes.ok;
  }
  const idWidth = Math.max(...all.map((board) => board.id.length));
  const titleWidth = Math.max(...all.map((board) => board.title.length));
  for (const { id, title, fqbn } of all) {
    output.print(`${id.padEnd(idWidth)}  ${title.padEnd(titleWidth)}  ${fqbn}\n`);
  }
  return exitCodes.ok;
}
