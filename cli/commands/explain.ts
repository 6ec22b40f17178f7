// `tsino explain`
import type { Command } from "commander";
import type { Enter } from "./enter.ts";

export function addExplainCommand(program: Command, enter: Enter): void {
  program
    .command("explain")
    .description("say more about an error or warning")
    .argument("<slug>", "the word after `error` or `warning`, `no-such-file`")
    .action((slug: string) =>
      enter(async (context) => {
        const { runExplain } = await import("../explain-slug.ts");
        return runExplain(slug, context);
      }),
    );
}
