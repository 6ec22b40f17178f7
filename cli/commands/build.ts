// `tsino build`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly out?: string;
  readonly env?: string;
  readonly firmware: boolean;
}

export function addBuildCommand(program: Command, enter: Enter): void {
  program
    .command("build")
    .description("write the Arduino sketch, and its firmware where arduino-cli is installed")
    .argument(...projectOptions.file)
    .option(...projectOptions.board)
    .option(...projectOptions.out)
    .option(...projectOptions.env)
    .option("--firmware", "fail (exit 6) when there is no arduino-cli", false)
    .action((entry: string | undefined, { firmware, ...flags }: Options) =>
      enterProject(enter, { ...flags, entry }, async (settings, context) => {
        const { requireEntry } = await import("../settings/load-settings.ts");
        const file = requireEntry(settings, context.cwd);
        const { runBuild } = await import("../build-sketch.ts");
        const { board, out } = settings;
        return runBuild({ file, board, out, firmware }, context);
      }),
    );
}
