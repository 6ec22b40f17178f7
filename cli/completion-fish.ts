// The script for fish.
import type { CommandTable, OptionRow, Values } from "./command-table.ts";

export function renderFish({ commands, options }: CommandTable): string {
  const lines = ["# fish completion of tsino:  tsino completion fish | source", "complete -c tsino -f"];
  for (const { name, description } of commands) {
    lines.push(`complete -c tsino -n __fish_use_subcommand -a ${name} -d ${quote(description)}`);
  }
  for (const option of options) lines.push(renderOption("__fish_use_subcommand", option));
  for (const { name, options: own, argument } of commands) {
    const condition = quote(`__fish_seen_subcommand_from ${name}`);
    for (const option of own) lines.push(renderOption(condition, option));
    if (argument !== undefined) lines.push(`complete -c tsino -n ${condition}${renderValues(argument)}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function renderOption(condition: string, { long, short, description, values }: OptionRow): string {
  const names = `${short === undefined ? "" : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
  const value = values === undefined ? "" : ` -r${renderValues(values)}`;
  return `complete -c tsino -n ${condition}${names}${value} -d ${quote(description)}`;
}

function renderValues(values: Values): string {
  if (values.kind === "words") return ` -f -a ${quote(values.words.join(" "))}`;
  const actions = {
    ports: ` -f -a "(tsino ports --all 2>/dev/null | string replace -r ' .*' '')"`,
    file: " -F",
    folder: " -f -a '(__fish_complete_directories)'",
    text: " -f",
  };
  return actions[values.kind];
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
