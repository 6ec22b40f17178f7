// `tsino upload`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

interface Options {
  readonly board: string;
  readonly out: string;
  readonly port?: string;
}

export function addUploadCommand(program: Command, enter: Enter): void {
  program
    .command("upload")
    .description("send a program to the board, with arduino-cli")
    .argument("[file]", "the program's main file; without it, what `tsino build` made last")
    .option("-b, --board <id>", "the board", defaultBoard)
    .option("-o, --out <dir>", "folder of all builds", "build")
    .option("-p, --port <port>", "serial port of the board, `/dev/ttyUSB0`")
    .action((file: string | undefined, options: Options) =>
      enter(async (context) => {
        const { runUpload } = await import("../upload-sketch.ts");
        const { board, out, port } = options;
        return runUpload({ file, board, out, port }, context);
      }),
    );
}
