// `tsino doctor`
import type { Command } from "commander";
import { defaultBoard, type Enter } from "./enter.ts";

export function addDoctorCommand(program: Command, enter: Enter): void {
  program
    .command("doctor")
    .description("say what this computer lacks for a real board (exit 6)")
    .option("-b, --board <id>", "the board that it is for", defaultBoard)
    .action(({ board }: { readonly board: string }) =>
      enter(async (context) => {
        const { runDoctor } = await import("../doctor.ts");
        return runDoctor({ board }, context);
      }),
    );
}
