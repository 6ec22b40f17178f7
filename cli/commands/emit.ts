// `tsino emit`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

export function addEmitCommand(program: Command, enter: Enter): void {
  program
    .command("emit")
    .description("print the sketch's C++ on stdout")
    .argument("<file>", "the program's main file")
    .option("-b, --board <id>", "the board to write for", defaultBoard)
    .action((file: string, { board }: { readonly board: string }) =>
      enter(async (context) => {
        const { runEmit } = await import("../check-file.ts");
        return runEmit({ file, board }, context);
      }),
    );
}
