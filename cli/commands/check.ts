// `tsino check`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

export function addCheckCommand(program: Command, enter: Enter): void {
  program
    .command("check")
    .description("show the program's errors and warnings")
    .argument("<file>", "the program's main file")
    .option("-b, --board <id>", "the board to check for", defaultBoard)
    .action((file: string, { board }: { readonly board: string }) =>
      enter(async (context) => {
        const { runCheck } = await import("../check-file.ts");
        return runCheck({ file, board }, context);
      }),
    );
}
