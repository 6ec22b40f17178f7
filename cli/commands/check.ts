// `tsino check`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly env?: string;
}

export function addCheckCommand(program: Command, enter: Enter): void {
  program
    .command("check")
    .description("show the program's errors and warnings")
    .argument(...projectOptions.file)
    .option(...projectOptions.board)
    .option(...projectOptions.env)
    .action((entry: string | undefined, options: Options) =>
      enterProject(enter, { ...options, entry }, async (settings, context) => {
        const { requireEntry } = await import("../settings/load-settings.ts");
        const { runCheck } = await import("../check-file.ts");
        return runCheck({ file: requireEntry(settings, context.cwd), board: settings.board }, context);
      }),
    );
}
