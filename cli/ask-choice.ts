// Asks a person on a terminal to choose. Without a terminal nothing is ever asked.
import { createInterface } from "node:readline/promises";
import type { Context } from "./context.ts";

/** Whether somebody is there to be asked. */
export function canAsk({ stdin, stderr, output, env }: Context): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && !output.json && (env.CI ?? "") === "";
}

/** Whether the answer is yes; anything else is no. */
export async function askYes(question: string, { stdin, stderr, interrupted }: Context): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `, { signal: interrupted });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

/**
 * One of the choices, by its number; undefined when the answer is none of them.
 * @param preset the choice that Enter alone takes
 */
export async function askChoice<T>(
  question: string,
  choices: readonly { readonly label: string; readonly value: T }[],
  { stdin, stderr, interrupted }: Context,
  preset?: T,
): Promise<T | undefined> {
  choices.forEach(({ label }, index) => {
    stderr.write(`  ${index + 1}  ${label}\n`);
  });
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    const usual = choices.findIndex(({ value }) => value === preset) + 1;
    const range = `[1-${choices.length}]${usual === 0 ? "" : ` (${usual})`}`;
    const answer = (await terminal.question(`${question} ${range} `, { signal: interrupted })).trim();
    return choices[(answer === "" ? usual : Number(answer)) - 1]?.value;
  } finally {
    terminal.close();
  }
}
