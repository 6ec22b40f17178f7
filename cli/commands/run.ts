// `tsino run`
import type { Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly board?: string;
  readonly env?: string;
  readonly release: boolean;
  readonly timeout?: string;
  readonly expect: readonly string[];
  readonly host?: string;
  readonly portMap?: readonly string[];
}

const collect = (text: string, all: readonly string[] = []): readonly string[] => [...all, text];

export function addRunCommand(program: Command, enter: Enter): void {
  program
    .command("run")
    .description("run the program on a simulated board: serial is the terminal, sockets are real")
    .argument(...projectOptions.file)
    .option(...projectOptions.board)
    .option(...projectOptions.env)
    .option("--release", "without the checks that stop at overflow and the like", false)
    .option("--timeout <seconds>", "end the program after this time of running (exit 124)")
    .option(
      "--expect <text>",
      "end well as soon as it prints this, exit 10 if it never does; repeatable",
      collect,
      [],
    )
    .option("--host <address>", "address for the sketch's servers; without it 127.0.0.1")
    .option(
      "--port-map <pair>",
      "sketch's port to this computer's, `8888:0` for any free one; repeatable",
      collect,
    )
    .action((entry: string | undefined, { portMap, timeout, release, expect, ...flags }: Options) =>
      enterProject(enter, { ...flags, entry }, async (settings, context) => {
        const { checkExpected, parsePortMap, parseTimeout } = await import("../run-options.ts");
        const timeoutMs = timeout === undefined ? undefined : parseTimeout(timeout);
        checkExpected(expect);
        const ports = portMap === undefined ? settings.portMap : parsePortMap(portMap);
        // A wrong argument is told before the simulator starts to load.
        const { requireEntry } = await import("../settings/load-settings.ts");
        const { checkBoard, checkEntry } = await import("../compile-file.ts");
        const file = requireEntry(settings, context.cwd);
        const { board, host } = settings;
        checkEntry(file, context.cwd);
        checkBoard(board);
        const { runSketch } = await import("../run-sketch.ts");
        return runSketch({ file, board, release, expect, host, ports, timeoutMs }, context);
      }),
    );
}
