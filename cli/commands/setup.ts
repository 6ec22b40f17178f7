// `tsino setup`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly env?: string;
  readonly yes: boolean;
  readonly from?: string;
  readonly bundle?: string;
  readonly remove: boolean;
}

export function addSetupCommand(program: Command, enter: Enter): void {
  program
    .command("setup")
    .description("install what a board needs: arduino-cli, its core and compiler, in a folder of tsino's own")
    .option(...projectOptions.board)
    .option(...projectOptions.env)
    .option("-y, --yes", "download without asking", false)
    .option("--from <file>", "take a release of arduino-cli, or a bundle, instead of the network")
    .option("--bundle <file>", "only pack all that is needed into a file, for a computer without network")
    .option("--remove", "take away all that setup has installed", false)
    .action(({ yes, from, bundle, remove, ...flags }: Options) =>
      enterProject(enter, flags, async ({ board }, context) => {
        const { runSetup } = await import("../setup-tools.ts");
        return runSetup({ board, yes, from, bundle, remove }, context);
      }),
    );
}
