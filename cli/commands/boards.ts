// `tsino boards`
import type { Command } from "commander";
import type { Enter } from "./enter.ts";

export function addBoardsCommand(program: Command, enter: Enter): void {
  program
    .command("boards")
    .description("list the boards that tsino knows")
    .action(() =>
      enter(async (context) => {
        const { runBoards } = await import("../list-boards.ts");
        return runBoards(context);
      }),
    );
}
