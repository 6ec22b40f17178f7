// `tsino upload`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

interface Options {
  readonly board: string;
  readonly out: string;
  readonly port?: string;
  readonly baud?: string;
  readonly monitor: boolean;
}

export function addUploadCommand(program: Command, enter: Enter): void {
  program
    .command("upload")
    .description("send a program to the board, with arduino-cli")
    .argument("[file]", "the program's main file; without it, the one that was built last")
    .option("-b, --board <id>", "the board", defaultBoard)
    .option("-o, --out <dir>", "folder of all builds", "build")
    .option("-p, --port <port>", "port of the board, `/dev/ttyUSB0`; without it, the one board that is found")
    .option("--baud <n>", "bits per second of the upload")
    .option("-m, --monitor", "go on to `tsino monitor`", false)
    .action((file: string | undefined, options: Options) =>
      enter(async (context) => {
        const { runUpload } = await import("../upload-sketch.ts");
        const { parseBaud } = await import("../run-options.ts");
        const { board, out, port, monitor } = options;
        const baud = options.baud === undefined ? undefined : parseBaud(options.baud);
        return runUpload({ file, board, out, port, baud, monitor }, context);
      }),
    );
}
