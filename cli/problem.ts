// What can go wrong outside the TypeScript program, as data: each slug has a message, help and an exit code; the tables
// lie in problems/. Messages about the program itself are diagnostics and live in the compiler's catalogue.
import type { ExitCode } from "./exit-codes.ts";
import { firmwareProblems } from "./problems/firmware-problems.ts";
import { folderProblems } from "./problems/folder-problems.ts";
import { portProblems } from "./problems/port-problems.ts";
import type { ProblemSpec } from "./problems/problem-spec.ts";
import { programProblems } from "./problems/program-problems.ts";
import { runProblems } from "./problems/run-problems.ts";
import { secretProblems } from "./problems/secret-problems.ts";
import { settingsProblems } from "./problems/settings-problems.ts";
import { setupProblems } from "./problems/setup-problems.ts";

export const problems = {
  ...programProblems,
  ...secretProblems,
  ...folderProblems,
  ...settingsProblems,
  ...setupProblems,
  ...firmwareProblems,
  ...portProblems,
  ...runProblems,
} as const;

export type ProblemSlug = keyof typeof problems;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;
type TextOf<T> = T extends { readonly message: infer Message extends string }
  ? Message | (T extends { readonly help: infer Help extends string } ? Help : never)
  : never;
export type ProblemParams<S extends ProblemSlug> = {
  readonly [Hole in Holes<TextOf<(typeof problems)[S]>>]: string | number;
};

/** Ends a command: main.ts prints it and exits with its code. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly slug: ProblemSlug;
  readonly exit: ExitCode;
  readonly help: string | undefined;

  constructor(slug: ProblemSlug, exit: ExitCode, message: string, help: string | undefined) {
    super(message);
    this.slug = slug;
    this.exit = exit;
    this.help = help;
  }
}

/** A problem of the table with its holes filled, to be thrown. @param betterHelp replaces the table's */
export function makeProblem<S extends ProblemSlug>(
  slug: S,
  params: ProblemParams<S>,
  betterHelp?: string,
): Problem {
  const spec: ProblemSpec = problems[slug];
  const help = betterHelp ?? (spec.help === undefined ? undefined : fillHoles(spec.help, params));
  return new Problem(slug, spec.exit, fillHoles(spec.message, params), help);
}

/** Ends a command whose messages have been printed already. */
export class Exit extends Error {
  override readonly name = "Exit";
  readonly status: number;

  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

function fillHoles(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
