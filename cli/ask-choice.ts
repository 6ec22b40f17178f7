// Asks a person on a terminal to choose. Without a terminal nothing is ever asked.
import { createInterface } from "node:readline/promises";
import { showText } from "../compiler/diagnostics/text-width.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { Exit } from "./problem.ts";

/** Whether somebody is there to be asked. */
export function canAsk({ stdin, stderr, output, env }: Context): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !output.json && (env.CI ?? "") === "";
}

/** Whether the answer is yes; anything else is no. */
export async function askYes(question: string, context: Context): Promise<boolean> {
  return /^y(?:es)?$/i.test((await ask(`${question} [y/N] `, context)) ?? "");
}

/** How often somebody may answer what is no choice. */
const triesAllowed = 3;

/**
 * One of the choices, by its number; undefined when no answer is one of them.
 * @param preset the choice that Enter alone takes
 */
export async function askChoice<T>(
  question: string,
  choices: readonly { readonly label: string; readonly value: T }[],
  context: Context,
  preset?: T,
): Promise<T | undefined> {
  choices.forEach(({ label }, index) => {
    context.stderr.write(`  ${index + 1}  ${label}\n`);
  });
  const usual = choices.findIndex(({ value }) => value === preset) + 1;
  const range = `[1-${choices.length}]${usual === 0 ? "" : ` (${usual})`}`;
  for (let tries = 1; ; tries++) {
    const answer = await ask(`${question} ${range} `, context);
    if (answer === undefined) return undefined;
    const choice = choices[(answer === "" ? usual : Number(answer)) - 1];
    if (choice !== undefined) return choice.value;
    const numbers = `a number from 1 to ${choices.length}`;
    context.stderr.write(`  there is no choice "${showText(answer)}": ${numbers} is expected\n`);
    if (tries === triesAllowed) return undefined;
  }
}

/** A line without the blanks around it; undefined when the input ended (Ctrl-D). */
function ask(text: string, { stdin, stderr, interrupted }: Context): Promise<string | undefined> {
  const terminal = createInterface({ input: stdin, output: stderr });
  const answer = new Promise<string | undefined>((resolve, reject) => {
    // While it asks, the terminal gives Ctrl-C to readline as a key, and no signal comes.
    terminal.on("SIGINT", () => {
      stderr.write("\n");
      reject(new Exit(exitCodes.interrupted));
    });
    terminal.on("close", () => resolve(undefined));
    terminal.question(text, { signal: interrupted }).then(
      (line) => resolve(line.trim()),
      (error) => reject(interrupted.aborted ? interrupted.reason : error),
    );
  });
  return answer.finally(() => terminal.close());
}
