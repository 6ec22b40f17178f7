// `tsino emit`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly env?: string;
}

export function addEmitCommand(program: Command, enter: Enter): void {
  program
    .command("emit")
    .description("print the sketch's C++ on stdout")
    .argument(...projectOptions.file)
    .option(...projectOptions.board)
    .option(...projectOptions.env)
    .action((entry: string | undefined, options: Options) =>
      enterProject(enter, { ...options, entry }, async (settings, context) => {
        const { requireEntry } = await import("../settings/load-settings.ts");
        const { runEmit } = await import("../check-file.ts");
        return runEmit({ file: requireEntry(settings, context.cwd), board: settings.board }, context);
      }),
    );
}
