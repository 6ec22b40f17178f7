// @run
// Tuples of one length that differ in what their elements may be: taken apart, walked, compared, changed, shown.
const rows = [["mm", 0.001], ["m", 1], ["k", 1000]] as const;
for (const [name, factor] of rows) console.log(name, factor);
console.log(rows.map(([name, factor]) => name + factor).join());
const [, [unit]] = rows;
console.log(unit, rows[2][1], rows.length, JSON.stringify(rows), rows);
const show = ([a, b]: readonly ["x", 1] | readonly ["y", 2.5]): string => a + b;
console.log(show(["x", 1]), show(["y", 2.5]));

type Command = ["go", number] | ["light", boolean];
function run(command: Command): string {
  if (command[0] === "go") return `go ${command[1] + 1}`;
  return command[1] ? "light on" : "light off";
}
function state([verb, argument]: Command): string {
  switch (verb) {
    case "go":
      return `${verb}=${argument / 2}`;
    case "light":
      return `${verb}=${!argument}`;
  }
}
const commands: Command[] = [["go", 3], ["light", true], ["go", 0.5]];
for (const command of commands) console.log(run(command), state(command), command.length, command.join("-"), command);
for (const [verb, argument] of commands) console.log(verb, typeof argument, argument);
const [verb] = commands[1]!;
console.log(verb, JSON.stringify(commands));

const first = commands[0]!;
const same = first;
if (first[0] === "go") first[1] += 2;
console.log(same, commands[0] === first, `${commands[1]}`);
commands[1] = first;
const change = (command: Command): void => {
  if (command[0] === "go") command[1] *= 10;
};
commands.forEach(change);
console.log(commands, commands.map(run).join(" | "));
const found = commands.find((command) => command[0] === "light");
console.log(found === undefined, commands.filter(([name]) => name === "go").length);
