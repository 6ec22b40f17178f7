// `tsino config`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly env?: string;
  readonly origin: boolean;
}

export function addConfigCommand(program: Command, enter: Enter): void {
  program
    .command("config")
    .description("show the settings that hold here, or one of them")
    .argument("[setting]", "its name; without it, all")
    .option("--origin", "say where each value comes from", false)
    .option(...projectOptions.env)
    .action((setting: string | undefined, { env, origin }: Options) =>
      enterProject(enter, { env }, async (settings, context) => {
        const { runConfig } = await import("../show-settings.ts");
        return runConfig({ setting, origin }, settings, context);
      }),
    );
}
