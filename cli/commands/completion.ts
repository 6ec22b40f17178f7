// `tsino completion`
import { Argument, type Command } from "commander";
import type { Enter } from "./enter.ts";

export function addCompletionCommand(program: Command, enter: Enter): void {
  program
    .command("completion")
    .description("print a script that lets your shell complete tsino's commands and options")
    .addArgument(new Argument("<shell>", "your shell").choices(["bash", "zsh", "fish", "powershell"]))
    .addHelpText(
      "after",
      `\nbash:        source <(tsino completion bash)
zsh:         source <(tsino completion zsh)
fish:        tsino completion fish | source
PowerShell:  tsino completion powershell | Out-String | Invoke-Expression
`,
    )
    .action((shell: string) =>
      enter(async (context) => {
        const { runCompletion } = await import("../completion.ts");
        return runCompletion(shell, program, context);
      }),
    );
}
