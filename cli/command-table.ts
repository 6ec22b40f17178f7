// The commands as data, for the scripts that complete them: what commander knows, and what a shell can offer for a value.
import type { Argument, Command, Option } from "commander";
import { projectExamples } from "./new-project.ts";
import { listBoardIds } from "./node-host.ts";
import { settingNames } from "./settings/setting-table.ts";

export type Values =
  /** A fixed list of words; none has a blank in it. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** The ports that there are, which `tsino ports` lists. */
  | { readonly kind: "ports" }
  | { readonly kind: "file" }
  | { readonly kind: "folder" }
  /** Nothing that could be guessed. */
  | { readonly kind: "text" };

export interface OptionRow {
  /** `--board` */
  readonly long: string;
  /** `-b` */
  readonly short: string | undefined;
  readonly description: string;
  /** undefined for one that takes no value. */
  readonly values: Values | undefined;
}

export interface CommandRow {
  readonly name: string;
  readonly description: string;
  /** Those of all commands, too. */
  readonly options: readonly OptionRow[];
  /** Of the first argument; undefined for a command without. */
  readonly argument: Values | undefined;
}

export interface CommandTable {
  readonly commands: readonly CommandRow[];
  /** Options that may stand without a command. */
  readonly options: readonly OptionRow[];
}

export function readCommandTable(program: Command): CommandTable {
  const shared = program.options.filter(({ long }) => long !== "--version").map(readOption);
  const help: OptionRow = { long: "--help", short: "-h", description: "show the options", values: undefined };
  const commands = program.commands.map((command): CommandRow => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: [...command.options.map(readOption), ...shared, help],
      argument: argument === undefined ? undefined : guessValues(argument, argument.name()),
    };
  });
  return { commands, options: [...program.options.map(readOption), help] };
}

function readOption(option: Option): OptionRow {
  const { short, long = "", description, required, optional } = option;
  const values = required || optional ? guessValues(option, option.name()) : undefined;
  return { long, short, description, values };
}

function guessValues({ argChoices }: Option | Argument, name: string): Values {
  if (argChoices !== undefined) return { kind: "words", words: argChoices };
  return valuesByName[name]?.() ?? { kind: "text" };
}

/** By the name of an option or argument, which means the same for all commands. */
const valuesByName: Readonly<Record<string, () => Values>> = {
  board: () => ({ kind: "words", words: listBoardIds() }),
  setting: () => ({ kind: "words", words: settingNames }),
  example: () => ({ kind: "words", words: Object.keys(projectExamples) }),
  time: () => ({ kind: "words", words: ["wall", "ms", "delta"] }),
  eol: () => ({ kind: "words", words: ["lf", "cr", "crlf", "none"] }),
  port: () => ({ kind: "ports" }),
  out: () => ({ kind: "folder" }),
  dir: () => ({ kind: "folder" }),
  file: () => ({ kind: "file" }),
  log: () => ({ kind: "file" }),
  from: () => ({ kind: "file" }),
  bundle: () => ({ kind: "file" }),
};
