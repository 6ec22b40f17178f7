// @run
// An entry or element behind `? :` may be missing like any other one; what was asked and is not there can be printed.
interface Shape {
  name: string;
  inner?: Shape;
}

const shapes: Shape[] = [{ name: "dot" }, { name: "box", inner: { name: "dot" } }];
const byName: Record<string, Shape> = { dot: { name: "dot" } };
const labels: Record<string, string> = { dot: ".", blank: "" };
const notes: Record<string, string | null> = { dot: "small", box: null };
const numbers = [4, 0];
const actions: Record<string, (text: string) => string> = { upper: (text) => text.toUpperCase() };

function run(name: string, isLoud: boolean): string {
  const action = isLoud ? (text: string) => `${text}!` : actions[name];
  return action ? action("go") : "unknown";
}

console.log(run("upper", false), run("upper", true), run("lower", false));

for (const isFirst of [true, false]) {
  for (const key of ["dot", "box", "gone"]) {
    const shape = isFirst ? byName[key] : shapes[9];
    if (shape) console.log(shape.name);
    else console.log("no shape", shape);

    const label = isFirst ? labels[key] : "fixed";
    console.log(label ? label.length : "no label", label ?? "none", label === ".");

    const note = isFirst ? notes[key] : null;
    console.log(note ? note.length : note === null ? "null" : "not there");

    const either = isFirst ? (key === "dot" ? labels[key] : notes[key]) : null;
    if (!either) console.log("neither", either);

    const found = key === "dot" ? numbers[0] : key === "box" ? numbers[1] : numbers[2];
    if (found === undefined) console.log("no number", found);
    else console.log(found + 1);

    const inner = isFirst ? shapes[1].inner : byName[key];
    const shown = () => (inner ? inner.name : "nothing inside");
    console.log(shown(), inner?.name);
  }
}

function firstOf<T>(isLeft: boolean, left: T[], right: T[]): T | string {
  const first = isLeft ? left[0] : right[0];
  return first ? first : "none";
}

console.log(firstOf(true, [1], []), firstOf(false, [1], []), firstOf(false, ["a"], ["b"]));

const number = numbers[7];
if (number) console.log(number + 1);
else console.log("no number", number);
