// `tsino ports`
import type { Command } from "commander";
import type { Enter } from "./enter.ts";

export function addPortsCommand(program: Command, enter: Enter): void {
  program
    .command("ports")
    .description("list the serial ports that boards hang on")
    .option("-a, --all", "also ports that no board is likely to be at", false)
    .action(({ all }: { readonly all: boolean }) =>
      enter(async (context) => {
        const { runPorts } = await import("../list-ports.ts");
        return runPorts({ all }, context);
      }),
    );
}
