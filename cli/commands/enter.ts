// What a command's file needs from main.ts: a way to run its work with the surroundings of the process, and the project's
// settings where it has some.
import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { Flags, Settings } from "../settings/load-settings.ts";

/**
 * Runs a command's work and remembers its exit status. Commands load their code inside of `work`, so that
 * `--version` and `--help` load none of it.
 */
export type Enter = (work: (context: Context) => Promise<number>) => Promise<void>;

export const defaultBoard = "nodemcuv2";

/** Runs work that the project's settings and these options decide about. */
export function enterProject(
  enter: Enter,
  flags: Flags,
  work: (settings: Settings, context: Context) => Promise<number>,
): Promise<void> {
  return enter(async (context) => {
    const { applySettings, loadSettings } = await import("../settings/load-settings.ts");
    const settings = await loadSettings(flags, context);
    return work(settings, applySettings(context, settings));
  });
}

/** Arguments and options that several commands have. */
export const projectOptions = {
  board: ["-b, --board <id>", `the board; without it, as in tsino.json, else ${defaultBoard}`],
  out: ["-o, --out <dir>", "folder for all builds; without it, as in tsino.json, else build"],
  port: [
    "-p, --port <port>",
    "port of the board, COM3 or /dev/ttyUSB0; without it, as in the settings, else the one board that is found",
  ],
  env: ["-e, --env <name>", "take the settings of this section of tsino.json first"],
  file: ["[file]", "the program's main file; without it, as in tsino.json"],
  built: [
    "[file]",
    "the program's main file; without it, as in tsino.json, else the one that was built last",
  ],
} as const;

/** The argument and options of commands that work with a board on a port. */
export function addBoardOptions(command: Command): Command {
  return command
    .argument(...projectOptions.built)
    .option(...projectOptions.board)
    .option(...projectOptions.out)
    .option(...projectOptions.port)
    .option(...projectOptions.env);
}

/** What `addBoardOptions` gives. */
export interface BoardFlags {
  readonly board?: string;
  readonly out?: string;
  readonly env?: string;
  readonly port?: string;
}
