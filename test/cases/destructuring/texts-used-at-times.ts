// @run
// Names for the texts of a list that may be shorter: one that is missing matters only where it is used.
interface Command {
  name: string;
  args: string[];
}

function parse(line: string): Command {
  const [name, ...args] = line.split(" ");
  return { name, args };
}

function run(command: Command): string {
  const [first, second] = command.args;
  switch (command.name) {
    case "on":
      return "on";
    case "set":
      return `set ${first}=${second}`;
    case "get":
      return first.toUpperCase();
    case "move":
      return `${first} by ${Number(second) / 2}`;
    default:
      return `what is ${command.name}?`;
  }
}

for (const line of ["on", "set a 1", "get a", "move left 3", "stop"]) console.log(run(parse(line)));

function address(parts: readonly string[]): string {
  const [host, port] = parts;
  if (parts.length > 1) return `${host}:${port}`;
  else if (parts.length === 1) return host;
  return "nowhere";
}

console.log(address([]), address(["h"]), address(["h", "80"]));

// What is needed behind a way out is checked by who wrote it: plain variables.
function joined(parts: string[]): string {
  const [first, second] = parts;
  if (parts.length !== 2) return "no pair";
  return first + second;
}

console.log(joined(["a", "b"]), joined(["a", "b", "c"]));
