// `tsino clean`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly out?: string;
  readonly env?: string;
  readonly dryRun: boolean;
}

export function addCleanCommand(program: Command, enter: Enter): void {
  program
    .command("clean")
    .description("remove what builds have left, and nothing else")
    .option(...projectOptions.out)
    .option(...projectOptions.env)
    .option("--dry-run", "only say what would be removed", false)
    .action(({ dryRun, ...flags }: Options) =>
      enterProject(enter, flags, async ({ out, root }, context) => {
        const { runClean } = await import("../clean-build.ts");
        return runClean({ out, root, dryRun }, context);
      }),
    );
}
