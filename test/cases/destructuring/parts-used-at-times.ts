// @run
// Commands with and without arguments: there may be fewer parts than names, and nobody minds one that is not looked at.
interface State {
  led: boolean;
  level: number;
  colour: string;
}

const state: State = { led: false, level: 0, colour: "none" };

function run(line: string): string {
  const [verb, argument, unit] = line.trim().split(" ");
  switch (verb) {
    case "on":
    case "off":
      state.led = verb === "on";
      return `led ${state.led}`;
    case "level":
      state.level = Number(argument) * (unit === "%" ? 2.55 : 1);
      return `level ${state.level}`;
    case "colour":
      state.colour = argument.toLowerCase();
      return `colour ${state.colour}`;
    default:
      return `what is ${verb}?`;
  }
}

for (const line of ["on", "level 12", "level 50 %", "colour RED", " off ", "dance now", ""]) console.log(run(line));

// Behind a way out, and in a function that is not called for each.
function span(text: string): number {
  const [from, to] = text.split("-").map(Number);
  if (!text.includes("-")) return 0;
  return to - from;
}

console.log(span("3-10"), span("5"), span("2.5-4"));

const later: (() => string)[] = [];
for (const pair of ["host=esp", "debug", "port=80"]) {
  const [key, value] = pair.split("=");
  later.push(() => (key === "debug" ? "debugging" : `${key} is ${value}`));
}
for (const tell of later) console.log(tell());

// Both branches need it: a plain variable.
function join(text: string): string {
  const [first, second] = text.split(",");
  if (first.length > 2) return second + first;
  else return `${first}/${second}`;
}

console.log(join("a,b"), join("long,er"));
