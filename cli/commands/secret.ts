// `tsino secret`
import { Argument, type Command } from "commander";
import { type Enter, enterProject, projectOptions } from "./enter.ts";

interface Options {
  readonly env?: string;
}

export function addSecretCommand(program: Command, enter: Enter): void {
  program
    .command("secret")
    .usage("[options] set NAME | list")
    .description('keep a value for `secret("NAME")` in .env, or list the names that are there')
    .addArgument(new Argument("<action>", "what to do").choices(["set", "list"]))
    // More than a name is refused by us, who know what it may be.
    .argument("[name...]", "the secret's name")
    .option(...projectOptions.env)
    .addHelpText(
      "after",
      `\non a terminal it asks for the value, and shows nothing of it; else stdin has it:
             tsino secret set NAME < FILE
A value on the command line is refused: your shell would keep it in its history.
`,
    )
    // What looks like an option may be a value: then it is told why, and not printed.
    .allowUnknownOption()
    .action((action: string, words: readonly string[], { env }: Options) =>
      enterProject(enter, { env }, async (settings, context) => {
        const { findEntry } = await import("../settings/load-settings.ts");
        const file = findEntry(settings, context.cwd);
        if (action === "list") {
          const { runListSecrets } = await import("../list-secrets.ts");
          return runListSecrets({ words, file }, context);
        }
        const { runSetSecret } = await import("../set-secret.ts");
        return runSetSecret({ words, file }, context);
      }),
    );
}
