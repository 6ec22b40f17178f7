// `tsino upload`
import type { Command } from "commander";
import { addBoardOptions, type BoardFlags, type Enter, enterProject } from "./enter.ts";

interface Options extends BoardFlags {
  readonly baud?: string;
  readonly checked: boolean;
  readonly monitor: boolean;
}

export function addUploadCommand(program: Command, enter: Enter): void {
  const command = program.command("upload").description("send a program to the board, with arduino-cli");
  addBoardOptions(command)
    .option("--baud <n>", "bits per second of the upload")
    .option("--checked", "a build that stops where it breaks a rule, and tells the line", false)
    .option("-m, --monitor", "go on to `tsino monitor`", false)
    .action(async (entry: string | undefined, { port, baud, monitor, checked, ...flags }: Options) =>
      enterProject(enter, { ...flags, entry }, async (settings, context) => {
        const { findEntry } = await import("../settings/load-settings.ts");
        const { runUpload } = await import("../upload-sketch.ts");
        const { parseBaud } = await import("../run-options.ts");
        const { board, out, uploadBaud, warnings, maxSize } = settings;
        const speed = baud === undefined ? uploadBaud : parseBaud(baud);
        const file = findEntry(settings, context.cwd);
        const build = { file, board, out, warnings, maxSize, checked };
        return runUpload({ ...build, port, env: flags.env, baud: speed, monitor }, context);
      }),
    );
}
