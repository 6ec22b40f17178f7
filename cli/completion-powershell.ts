// The script for PowerShell. Where it offers nothing, PowerShell completes the names of files.
import type { CommandTable, OptionRow, Values } from "./command-table.ts";

export function renderPowershell({ commands, options }: CommandTable): string {
  const descriptions = commands.map(
    ({ name, description }) => `    ${quote(name)} = ${quote(description)}\n`,
  );
  const lists = commands.map(({ name, options: own }) => `    ${quote(name)} = ${listOptions(own)}\n`);
  const values = commands.flatMap(({ name, options: own, argument }) => [
    ...own.flatMap((option) => renderOptionValues(name, option)),
    ...(argument?.kind === "words" ? [`    ${quote(name)} = ${list(argument.words)}\n`] : []),
  ]);
  return `# PowerShell completion of tsino:  tsino completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName tsino -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${descriptions.join("")}  }
  $options = @{
${lists.join("")}  }
  # By command and option, or by command alone for its argument.
  $values = @{
${values.join("")}  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -ne '') { $words = @($words | Select-Object -SkipLast 1) }
  $command = $words | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $previous = $words | Select-Object -Last 1
  $found = @()
  if ($null -eq $command) { $found = @($commands.Keys) + ${listOptions(options)} }
  elseif ($values.ContainsKey("$command $previous")) { $found = $values["$command $previous"] }
  elseif ($wordToComplete -like '-*') { $found = $options[$command] }
  elseif ($values.ContainsKey($command)) { $found = $values[$command] }
  if ($found -is [scriptblock]) { $found = & $found }
  $found | Where-Object { "$_".StartsWith($wordToComplete) } | ForEach-Object {
    $about = if ($commands.Contains("$_")) { $commands["$_"] } else { "$_" }
    [System.Management.Automation.CompletionResult]::new("$_", "$_", 'ParameterValue', $about)
  }
}
`;
}

function renderOptionValues(command: string, { long, short, values }: OptionRow): readonly string[] {
  if (values === undefined) return [];
  const text = renderValues(values);
  const names = [long, ...(short === undefined ? [] : [short])];
  return names.map((name) => `    ${quote(`${command} ${name}`)} = ${text}\n`);
}

function renderValues(values: Values): string {
  if (values.kind === "words") return list(values.words);
  return values.kind === "ports"
    ? "{ tsino ports --all 2>$null | ForEach-Object { ($_ -split ' ')[0] } }"
    : "@()";
}

function listOptions(options: readonly OptionRow[]): string {
  return list(options.map(({ long }) => long));
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(", ")})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
