// `tsino init`
import type { Command } from "commander";
import type { Enter } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly example?: string;
  readonly name?: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

export function addInitCommand(program: Command, enter: Enter): void {
  program
    .command("init")
    .description("make a new project: a program, settings for the editor and git")
    .argument("[dir]", "the project's folder", ".")
    .option("-b, --board <id>", "the board to write for")
    .option("--example <name>", "what to start from: tcp-socket-server, blink or empty")
    .option("--name <name>", "the package's name, else that of the folder")
    .option("-y, --yes", "take the defaults, ask nothing", false)
    .option("--dry-run", "only say what would be written", false)
    .action((folder: string, { board, example, name, yes, dryRun }: Options) =>
      enter(async (context) => {
        const { runInit } = await import("../init-project.ts");
        return runInit({ folder, board, example, name, yes, dryRun }, context);
      }),
    );
}
