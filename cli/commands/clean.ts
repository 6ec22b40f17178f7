// `tsino clean`
import type { Command } from "commander";
import type { Enter } from "./enter.ts";

interface Options {
  readonly out: string;
  readonly dryRun: boolean;
}

export function addCleanCommand(program: Command, enter: Enter): void {
  program
    .command("clean")
    .description("remove what builds have left, and nothing else")
    .option("-o, --out <dir>", "folder for all builds", "build")
    .option("--dry-run", "only say what would be removed", false)
    .action((options: Options) =>
      enter(async (context) => {
        const { runClean } = await import("../clean-build.ts");
        return runClean(options, context);
      }),
    );
}
