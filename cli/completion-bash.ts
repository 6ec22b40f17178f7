// The script for bash, 3.2 (macOS) and later. Where it offers nothing, bash completes the names of files.
import type { CommandTable, OptionRow, Values } from "./command-table.ts";

export function renderBash({ commands, options }: CommandTable): string {
  const names = commands.map(({ name }) => name);
  const valueCases = commands.flatMap(({ name, options: own }) =>
    own.flatMap((option) => renderValueCase(name, option)),
  );
  const optionCases = commands.map(
    ({ name, options: own }) => `        ${name}) words="${listOptions(own)}" ;;\n`,
  );
  const argumentCases = commands.flatMap(({ name, argument }) =>
    argument?.kind === "words" ? [`        ${name}) words="${argument.words.join(" ")}" ;;\n`] : [],
  );
  return `# bash completion of tsino:  source <(tsino completion bash)
_tsino() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" word="" words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${names.join("|")}) command="$word"; break ;;
    esac
  done
  case "$command $previous" in
${valueCases.join("")}    *)
      if [[ -z "$command" ]]; then
        words="${names.join(" ")} ${listOptions(options)}"
      elif [[ "$current" == -* ]]; then
        case "$command" in
${indent(optionCases)}        esac
      else
        case "$command" in
${indent(argumentCases)}          *) ;;
        esac
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _tsino tsino
`;
}

function renderValueCase(command: string, { long, short, values }: OptionRow): readonly string[] {
  if (values === undefined) return [];
  const names = [long, ...(short === undefined ? [] : [short])].map((name) => `"${command} ${name}"`);
  return [`    ${names.join("|")}) words="${renderWords(values)}" ;;\n`];
}

/** What is no list of words is empty: then bash offers files. */
function renderWords(values: Values): string {
  if (values.kind === "words") return values.words.join(" ");
  // compgen expands what it is given, so that no other sign than these may come through.
  return values.kind === "ports"
    ? "$(tsino ports --all 2>/dev/null | cut -d ' ' -f 1 | tr -cd '[:alnum:]/._\\n-')"
    : "";
}

function listOptions(options: readonly OptionRow[]): string {
  return options.map(({ long }) => long).join(" ");
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("");
}
