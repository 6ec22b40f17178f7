// @run
// Function values in fields, arrays, maps and records; found, replaced and called from there.
type Operation = (a: number, b: number) => number;
const operations: Record<string, Operation> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
};
operations["/"] = (a, b) => (b === 0 ? 0 : a / b);
for (const symbol of ["+", "-", "*", "/"]) console.log(symbol, operations[symbol]!(7, 2));
const minus = operations["-"]!;
operations["-"] = operations["+"]!;
console.log(operations["-"]!(7, 2), minus(7, 2), operations["?"] === undefined);

const commands = new Map<string, (argument: string) => string>();
let volume = 5;
commands.set("up", (argument) => `volume ${(volume += Number(argument))}`);
commands.set("say", (argument) => argument.toUpperCase());
for (const line of ["up 3", "say hello", "up -1", "jump 1"]) {
  const [name = "", argument = ""] = line.split(" ");
  const command = commands.get(name);
  console.log(command ? command(argument) : "no " + name);
}

const stages: (() => string)[] = [() => "one", () => "two"];
stages.unshift(() => stages.length + " stages");
stages[3] = () => stages[0]!() + "!";
console.log(stages.map((stage) => stage()).join(", "));
stages.pop();
console.log(stages.at(-1)?.(), stages.at(5)?.());

const robot = { name: "R2", speak: (): string => "beep", greet: (to: string): string => "hi " + to };
console.log(robot.speak(), robot.greet("you"));
robot.speak = () => robot.name + " is tired";
console.log(robot.speak());
