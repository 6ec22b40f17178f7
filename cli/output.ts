// All that a command says: results on stdout, everything else on stderr. Colour only where a person looks.
import pc from "picocolors";
import { type Paint, plainPaint } from "../compiler/diagnostics/render.ts";
import type { Problem } from "./problem.ts";

export interface OutputOptions {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly json: boolean;
  readonly color: boolean;
  /** Name of the command that runs, for JSON results; empty before there is one. */
  readonly command: string;
  /** Puts what has to be typed before `tsino` here into the help for people: `npx tsino setup`. */
  readonly spellOut?: (text: string) => string;
  /** Takes the fields of results instead of stdout. */
  readonly take?: (fields: object) => void;
}

/** A line of progress that is being worked on. */
export interface Progress {
  /** Shows another text meanwhile, where the line can be replaced. */
  update(text: string): void;
  /** Replaces the line with a finished one. */
  done(text: string): void;
  /** Takes the line away where it can be (a terminal). */
  drop(): void;
}

const colors = pc.createColors(true);

const colorPaint: Paint = {
  gutter: colors.gray,
  squiggle: colors.red,
  path: colors.cyan,
  position: colors.yellow,
  level: { error: colors.red, warning: colors.yellow, note: colors.blue },
  slug: colors.bold,
  label: colors.cyan,
};

export class Output {
  readonly json: boolean;
  readonly paint: Paint;
  readonly #options: OutputOptions;

  constructor(options: OutputOptions) {
    this.json = options.json;
    this.paint = options.color ? colorPaint : plainPaint;
    this.#options = options;
  }

  /** Text for people, on stderr. */
  log(text: string): void {
    this.#options.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
  }

  /** Text that names commands of tsino's to be typed. */
  advise(text: string): void {
    this.log(this.spellOut(text));
  }

  ok(text: string): void {
    this.log(`  ${this.#tint("green", "✓")} ${this.spellOut(text)}`);
  }

  warn(text: string): void {
    this.log(`  ${this.#tint("yellow", "!")} ${this.spellOut(text)}`);
  }

  problem(problem: Problem): void {
    const message = this.spellOut(problem.message).replaceAll("\n", "\n    ");
    const help = problem.help && this.spellOut(problem.help).replaceAll("\n", "\n          ");
    this.log(`  ${this.#tint("red", "✗")} ${this.paint.slug(problem.slug)}: ${message}`);
    if (help !== undefined) this.log(`    ${this.paint.label("help:")} ${help}`);
  }

  /** Shows what goes on: on a terminal a line that is replaced later, elsewhere a plain line. */
  progress(text: string): Progress {
    const { stderr } = this.#options;
    if (!stderr.isTTY) {
      this.log(`  … ${text}`);
      return { update: () => undefined, done: (finished) => this.ok(finished), drop: () => undefined };
    }
    // What needs two lines could not be taken back.
    const show = (line: string) =>
      stderr.write(`  … ${line}`.slice(0, Math.max(20, (stderr.columns || 80) - 1)));
    show(text);
    const clear = () => stderr.write("\r\u001b[2K");
    return {
      update: (changed) => {
        clear();
        show(changed);
      },
      done: (finished) => {
        clear();
        this.ok(finished);
      },
      drop: clear,
    };
  }

  /** The command's result as it is, on stdout. */
  print(text: string): void {
    this.#options.stdout.write(text);
  }

  /** The one object that a command with `--json` prints. */
  printResult(exitCode: number, fields: object): void {
    const { command, take } = this.#options;
    if (take !== undefined) {
      take(fields);
      return;
    }
    this.printJson({ schema: 1, command, ok: exitCode === 0, exitCode, ...fields });
  }

  /** An output for a part of a command, which keeps the fields of its result for the command. */
  collect(): { readonly output: Output; readonly fields: () => object } {
    let taken: object = {};
    const take = (fields: object): void => {
      taken = fields;
    };
    return { output: new Output({ ...this.#options, take }), fields: () => taken };
  }

  /** One JSON object on a line of stdout. */
  printJson(value: object): void {
    this.#options.stdout.write(`${JSON.stringify(value)}\n`);
  }

  tint(color: Tint, text: string): string {
    return this.#tint(color, text);
  }

  /** A command as it has to be typed here. */
  spellOut(text: string): string {
    return this.#options.spellOut?.(text) ?? text;
  }

  #tint(color: Tint, text: string): string {
    return this.#options.color ? colors[color](text) : text;
  }
}

export type Tint = "green" | "yellow" | "red" | "gray" | "bold";

/** Whether stderr gets colour: `--no-color` and NO_COLOR forbid it, FORCE_COLOR asks for it. */
export function wantsColor(
  option: boolean,
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): boolean {
  if (!option || (env.NO_COLOR ?? "") !== "") return false;
  if ((env.FORCE_COLOR ?? "") !== "") return env.FORCE_COLOR !== "0";
  return terminal && env.TERM !== "dumb";
}
