// `tsino build`
import { type Command, Option } from "commander";
import type { WarningLevel } from "../settings/setting-table.ts";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly out?: string;
  readonly env?: string;
  readonly warnings?: WarningLevel;
  readonly firmware: boolean;
  readonly checked: boolean;
  readonly force: boolean;
  readonly all: boolean;
  readonly size: "bars" | "full";
}

export function addBuildCommand(program: Command, enter: Enter): void {
  program
    .command("build")
    .description("write the Arduino sketch, and its firmware where arduino-cli is installed")
    .argument(...projectOptions.file)
    .option(...projectOptions.board)
    .option(...projectOptions.out)
    .option(...projectOptions.env)
    .option("-a, --all", "for all `boards` of tsino.json", false)
    .option("--firmware", "fail (exit 6) when there is no arduino-cli", false)
    .option("--checked", "firmware that stops where it breaks a rule, and tells the line on Serial", false)
    .option("-f, --force", "compile even if nothing changed", false)
    .addOption(
      new Option("--size <how>", "what the firmware takes: of each memory, or of each by file")
        .choices(["bars", "full"])
        .default("bars"),
    )
    .addOption(
      new Option(
        "--warnings <level>",
        "warnings of the C++ compiler; without it, as in tsino.json, else none",
      ).choices(["none", "default", "more", "all"]),
    )
    .action((entry: string | undefined, { firmware, checked, force, size, all, ...flags }: Options) =>
      enterProject(enter, { ...flags, entry }, async (settings, context) => {
        const { requireEntry } = await import("../settings/load-settings.ts");
        const { showOrigin } = await import("../show-settings.ts");
        const file = requireEntry(settings, context.cwd);
        const { board, boards = [board], out, warnings, maxSize, origins } = settings;
        const maxSizeFrom = await showOrigin(origins.maxSize, context.cwd);
        const request = { file, board, out, firmware, checked, force, size, warnings, maxSize, maxSizeFrom };
        if (all) {
          const { runBuildAll } = await import("../build-boards.ts");
          return runBuildAll(request, boards, context);
        }
        const { runBuild } = await import("../build-sketch.ts");
        return runBuild(request, context);
      }),
    );
}
