// @run
// Functions that throw and give back values of every form: what they give when they throw is never seen.
enum Level {
  Low = 1,
  High,
}
interface Point {
  x: number;
  y: number;
}
class Node2 {
  next: Node2 | null = null;
  constructor(readonly name: string) {}
}
let broken = false;
function check(): void {
  if (broken) throw new Error("broken");
}
function fraction(): number {
  check();
  return 0.5;
}
function level(): Level {
  check();
  return Level.High;
}
function literal(): string {
  check();
  return "literal";
}
function built(n: number): string {
  check();
  return "built " + n;
}
function truth(): boolean {
  check();
  return true;
}
function maybe(): number | undefined {
  check();
  return 7;
}
function either(flag: boolean): number | string | null {
  check();
  return flag ? 1.5 : "text";
}
function point(): Point {
  check();
  return { x: 1, y: 2 };
}
function node(name: string): Node2 | null {
  check();
  return name === "" ? null : new Node2(name);
}
function list(): number[] {
  check();
  return [1, 2, 3];
}
function grid(): string[][] {
  check();
  return [["a"], ["b", "c"]];
}
function pair(): [string, number] {
  check();
  return ["pair", 5];
}
function table(): Map<string, number> {
  check();
  return new Map([["one", 1]]);
}
function callback(): (n: number) => number {
  check();
  return (n) => n + fraction();
}
function error(): Error {
  check();
  return new RangeError("as a result");
}
function all(): string {
  const numbers = list();
  const found = node("n");
  const p = point();
  return [
    `${fraction()} ${level()} ${literal()} ${built(3)} ${truth()} ${maybe()}`,
    `${either(true)} ${either(false)} ${p.x + p.y} ${found === null ? "none" : found.name}`,
    `${numbers.length} ${grid().length} ${pair()[0]} ${table().size} ${callback()(1)} ${error()}`,
  ].join(" ");
}
console.log(all());
function attempt(step: number): string {
  switch (step) {
    case 0:
      return `${fraction()}`;
    case 1:
      return `${level()}`;
    case 2:
      return literal();
    case 3:
      return built(4);
    case 4:
      return truth() ? "yes" : "no";
    case 5:
      return `${maybe()}`;
    case 6:
      return `${either(true)}`;
    case 7:
      return `${point().x}`;
    case 8: {
      const found = node("x");
      return found === null ? "null" : found.name;
    }
    case 9:
      return list().join();
    case 10:
      return grid().length + "";
    case 11:
      return pair()[0];
    case 12:
      return `${table().get("one")}`;
    case 13:
      return `${callback()(2)}`;
    default:
      return error().message;
  }
}
let text = "";
for (let step = 0; step < 15; step++) text += attempt(step) + ";";
console.log(text);
broken = true;
let caught = 0;
for (let step = 0; step < 15; step++) {
  try {
    console.log("not here", attempt(step));
  } catch {
    caught++;
  }
}
console.log(caught);
broken = false;
let kept = point();
let numbers = 1;
kept.x += 10;
broken = true;
try {
  kept = point();
} catch {
  numbers++;
}
console.log(kept.x, numbers);
