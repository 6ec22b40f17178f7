// `tsino build`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

interface Options {
  readonly board: string;
  readonly out: string;
  readonly firmware: boolean;
}

export function addBuildCommand(program: Command, enter: Enter): void {
  program
    .command("build")
    .description("write the Arduino sketch, and its firmware where arduino-cli is installed")
    .argument("<file>", "the program's main file")
    .option("-b, --board <id>", "the board to build for", defaultBoard)
    .option("-o, --out <dir>", "folder for all builds", "build")
    .option("--firmware", "fail (exit 6) when there is no arduino-cli", false)
    .action((file: string, options: Options) =>
      enter(async (context) => {
        const { runBuild } = await import("../build-sketch.ts");
        const { board, out, firmware } = options;
        return runBuild({ file, board, out, firmware }, context);
      }),
    );
}
