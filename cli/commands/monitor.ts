// `tsino monitor`
import type { Command } from "commander";
import { addBoardOptions, type BoardFlags, type Enter, enterProject } from "./enter.ts";

interface Options extends BoardFlags {
  readonly baud?: string;
  readonly timestamps: boolean;
  readonly time?: string;
  readonly filter?: string;
  readonly log?: string;
  readonly hex: boolean;
  readonly raw: boolean;
  readonly eol?: string;
  readonly echo: boolean;
  readonly send?: string;
}

export function addMonitorCommand(program: Command, enter: Enter): void {
  const command = program
    .command("monitor")
    .description("show what the board says and send what you type; crashes are told in your program's lines");
  addBoardOptions(command)
    .option("--baud <n>", "bits per second; without it, as in the program's Serial.begin")
    .option("-t, --timestamps", "the time of day in front of each line", false)
    .option("--time <kind>", "which time: wall, ms (since the start), delta (since the line before)")
    .option("--filter <regex>", "show only lines that match; crashes always")
    .option("--log <file>", "add all lines to this file, too")
    .option("--hex", "show bytes as numbers", false)
    .option("--raw", "show the bytes as they come: no boot noise hidden, no crash decoded", false)
    .option("--eol <end>", "what Enter sends: lf, cr, crlf, none; without it lf")
    .option("--echo", "show what you type", false)
    .option("--send <text>", "send a line when the port is open")
    .action(async (entry: string | undefined, { board, out, env, ...options }: Options) =>
      enterProject(enter, { board, out, env, entry }, async (settings, context) => {
        const { findEntry } = await import("../settings/load-settings.ts");
        const { readMonitorOptions } = await import("../monitor-options.ts");
        const { runMonitor } = await import("../monitor-board.ts");
        const file = findEntry(settings, context.cwd);
        return runMonitor({ file, env, ...readMonitorOptions(options, settings) }, context);
      }),
    );
}
