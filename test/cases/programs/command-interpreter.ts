// @run
// @leaks
// A serial command line: quoted arguments, a table of commands with their own checks, settings and aliases.
interface Command {
  readonly name: string;
  readonly usage: string;
  readonly minArguments: number;
  run(args: string[], context: Context): string;
}

interface Context {
  readonly pins: Map<number, boolean>;
  readonly settings: Map<string, string>;
  readonly aliases: Map<string, string>;
  uptime: number;
}

class CommandError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.name = "CommandError";
    this.code = code;
  }
}

function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = "";
  let quoted = false;
  let started = false;
  for (const char of line) {
    if (char === '"') {
      quoted = !quoted;
      started = true;
    } else if (char === " " && !quoted) {
      if (started) words.push(word);
      word = "";
      started = false;
    } else {
      word += char;
      started = true;
    }
  }
  if (quoted) throw new CommandError(2, "a quote is not closed");
  if (started) words.push(word);
  return words;
}

function readPin(text: string): number {
  const pin = Number(text);
  if (!Number.isInteger(pin) || pin < 0 || pin > 16) throw new CommandError(3, `no such pin: ${text}`);
  return pin;
}

function readLevel(text: string): boolean {
  switch (text.toLowerCase()) {
    case "on":
    case "high":
    case "1":
      return true;
    case "off":
    case "low":
    case "0":
      return false;
    default:
      throw new CommandError(4, `not a level: ${text}`);
  }
}

const commands: Command[] = [
  {
    name: "pin",
    usage: "pin <0-16> <on|off>",
    minArguments: 2,
    run([pinText, levelText], context) {
      const pin = readPin(pinText);
      const level = readLevel(levelText);
      const before = context.pins.get(pin);
      context.pins.set(pin, level);
      return before === level ? `pin ${pin} unchanged` : `pin ${pin} is ${level ? "high" : "low"}`;
    },
  },
  {
    name: "pins",
    usage: "pins",
    minArguments: 0,
    run(_args, { pins }) {
      if (pins.size === 0) return "(none)";
      const sorted = [...pins.entries()].sort(([a], [b]) => a - b);
      return sorted.map(([pin, level]) => `${pin}=${level ? 1 : 0}`).join(" ");
    },
  },
  {
    name: "set",
    usage: "set <name> <value...>",
    minArguments: 2,
    run([name, ...rest], context) {
      context.settings.set(name, rest.join(" "));
      return `${name} := ${rest.join(" ")}`;
    },
  },
  {
    name: "get",
    usage: "get <name>",
    minArguments: 1,
    run: ([name], context) => context.settings.get(name) ?? `(${name} is not set)`,
  },
  {
    name: "sum",
    usage: "sum <numbers...>",
    minArguments: 1,
    run(args) {
      const numbers = args.map((text) => {
        const value = Number(text);
        if (Number.isNaN(value)) throw new CommandError(5, `not a number: ${text}`);
        return value;
      });
      return String(numbers.reduce((sum, value) => sum + value, 0));
    },
  },
  {
    name: "alias",
    usage: "alias <short> <long>",
    minArguments: 2,
    run([short, long], context) {
      context.aliases.set(short, long);
      return `${short} -> ${long}`;
    },
  },
  {
    name: "uptime",
    usage: "uptime",
    minArguments: 0,
    run: (_args, context) => `${Math.floor(context.uptime / 60)}m ${context.uptime % 60}s`,
  },
];

class Shell {
  readonly #table = new Map<string, Command>();
  readonly #context: Context = { pins: new Map(), settings: new Map(), aliases: new Map(), uptime: 0 };
  readonly #counts: Record<string, number> = {};
  #errors = 0;

  constructor(list: Command[]) {
    for (const command of list) this.#table.set(command.name, command);
    this.#table.set("help", {
      name: "help",
      usage: "help [command]",
      minArguments: 0,
      run: (args) => this.help(args.at(0)),
    });
  }

  help(name?: string): string {
    if (name === undefined) return [...this.#table.keys()].sort().join(", ");
    const found = this.#table.get(name);
    if (!found) throw new CommandError(1, `unknown command: ${name}`);
    return `usage: ${found.usage}`;
  }

  execute(line: string): string {
    this.#context.uptime += 25;
    try {
      const [first = "", ...args] = splitWords(line.trim());
      if (first === "") return "";
      const name = this.#context.aliases.get(first) ?? first;
      const command = this.#table.get(name);
      if (command === undefined) throw new CommandError(1, `unknown command: ${name}`);
      if (args.length < command.minArguments) throw new CommandError(6, `usage: ${command.usage}`);
      this.#counts[name] = (this.#counts[name] ?? 0) + 1;
      return command.run(args, this.#context);
    } catch (error) {
      this.#errors++;
      if (error instanceof CommandError) return `! E${error.code} ${error.message}`;
      throw error;
    }
  }

  get errors(): number {
    return this.#errors;
  }

  report(): string[] {
    return Object.entries(this.#counts)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name, count]) => `${name.padEnd(8, ".")}${count}`);
  }
}

const shell = new Shell(commands);
const session = `help
pin 4 on
pin 12 HIGH
pin 4 1
pins
pin 99 on
pin 2 maybe
set greeting "hello,  board" again
get greeting
get nothing
sum 1 2 3.5 -10
sum 1 two
alias p pin
p 4 off
p
pins
frob
help set
help frob
say "unclosed

uptime`;

for (const line of session.split("\n")) {
  const answer = shell.execute(line);
  console.log(`> ${line}`);
  if (answer !== "") console.log(`  ${answer}`);
}
console.log("errors:", shell.errors);
for (const line of shell.report()) console.log(line);
