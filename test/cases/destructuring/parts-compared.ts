// @run
// Parts of a line or of a list of words that are compared or asked for: one that is missing equals nothing.
function describe(line: string): string {
  const [name, state] = line.split(" ");
  return `${name}: ${state === "on" ? "yes" : "no"}`;
}
console.log(describe("led on"), describe("led"), describe("led off"));

function reply([command, argument]: string[]): string {
  switch (command) {
    case "set":
      return `set ${argument}`;
    case "get":
      return "get";
    default:
      return "?";
  }
}
console.log(reply(["get"]), reply(["set", "5"]), reply([]));

function turn(line: string): string {
  let [name, state] = line.split(" ");
  if (state === "toggle") state = "on";
  const isOn = (): boolean => state === "on";
  switch (state) {
    case "on":
    case "off":
      return `${name} ${isOn()}`;
    default:
      return `${name} stays`;
  }
}
console.log(turn("led toggle"), turn("led off"), turn("led"));

const rows = ["a=1", "b", "c=3"].map((line) => line.split("="));
console.log(rows.filter(([, value]) => value !== "3").length, rows.map(([key, value]) => (value ? key + value : key)));
for (const [key, value] of rows) if (value === "1" || value === key) console.log(key);

class Shell {
  readonly log: string[] = [];
  exec(line: string): void {
    const [command, ...rest] = line.split(" ");
    const [first, second] = rest;
    if (first === "quiet" || first === second) return;
    this.log.push(second === "loud" && command !== first ? command.toUpperCase() : command);
  }
  static same([a, b]: readonly string[]): boolean { return a === b; }
}
const shell = new Shell();
for (const line of ["go x loud", "go", "run quiet", "run x"]) shell.exec(line);
console.log(shell.log.join(), Shell.same(["a"]), Shell.same([]), Shell.same(["q", "q"]));

const handlers: Record<string, (words: string[]) => string> = {
  set: ([name, value]) => (value === "1" ? `${name} set` : `${name} unset`),
  get: ([name]) => (name === "all" ? "everything" : "one"),
};
console.log(handlers["set"](["a", "1"]), handlers["set"](["a"]), handlers["get"]([]), handlers["get"](["all"]));
function find<T extends string>([a, b]: T[], wanted: T): number { return a === wanted ? 0 : b === wanted ? 1 : -1; }
console.log(find(["p", "q"], "q"), find(["p"], "p"), find(["p"], "q"), find([], "q"));
