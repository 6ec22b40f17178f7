// The script for zsh: to be sourced, or put into a folder of $fpath as `_tsino`.
import type { CommandTable, OptionRow, Values } from "./command-table.ts";

export function renderZsh({ commands, options }: CommandTable): string {
  const rows = commands.map(
    ({ name, description }) => `    ${quote(`${name}:${escapeSigns(description, ":")}`)}\n`,
  );
  const cases = commands.map(({ name, options: own, argument }) => {
    const specs = own.flatMap(renderOption);
    if (argument !== undefined) specs.push(quote(`1:argument:${renderValues(argument)}`));
    return `        ${name})\n          _arguments${joinSpecs(specs, "            ")} ;;\n`;
  });
  const shared = joinSpecs(options.flatMap(renderOption), "    ");
  return `#compdef tsino
# zsh completion of tsino:  source <(tsino completion zsh)
_tsino_ports() {
  local -a ports
  ports=(\${(f)"$(tsino ports --all 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a ports
}
_tsino_commands() {
  local -a commands
  commands=(
${rows.join("")}  )
  _describe command commands
}
_tsino() {
  local curcontext="$curcontext" state line
  _arguments -C${shared} \\
    '1:command:_tsino_commands' \\
    '*:::argument:->rest'
  case $state in
    rest)
      words=($line[1] "\${words[@]}")
      (( CURRENT += 1 ))
      case $line[1] in
${cases.join("")}      esac ;;
  esac
}
if [[ \${funcstack[1]} == _tsino ]]; then
  _tsino "$@"
else
  compdef _tsino tsino
fi
`;
}

function renderOption({ long, short, description, values }: OptionRow): readonly string[] {
  const text = `[${escapeSigns(description, "[]")}]`;
  const value = values === undefined ? "" : `:value:${renderValues(values)}`;
  return [long, ...(short === undefined ? [] : [short])].map((name) => quote(`${name}${text}${value}`));
}

function renderValues(values: Values): string {
  if (values.kind === "words") return `(${values.words.join(" ")})`;
  const actions = { ports: "_tsino_ports", file: "_files", folder: "_files -/", text: " " };
  return actions[values.kind];
}

function joinSpecs(specs: readonly string[], indentation: string): string {
  return specs.map((spec) => ` \\\n${indentation}${spec}`).join("");
}

function escapeSigns(text: string, signs: string): string {
  return [...text].map((sign) => (signs.includes(sign) || sign === "\\" ? `\\${sign}` : sign)).join("");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
