// `tsino doctor`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly env?: string;
  readonly cacheKey: boolean;
}

export function addDoctorCommand(program: Command, enter: Enter): void {
  program
    .command("doctor")
    .description("say what this computer lacks for a real board (exit 6)")
    .option(...projectOptions.board)
    .option(...projectOptions.env)
    .option(
      "--cache-key",
      "only print a key for what `tsino setup` installs, for the cache of a build server",
      false,
    )
    .action(({ cacheKey, ...flags }: Options) =>
      enterProject(enter, flags, async (settings, context) => {
        const { runDoctor } = await import("../doctor.ts");
        return runDoctor({ board: settings.board, cacheKey, settings }, context);
      }),
    );
}
