// @run
// Tests of the type of a T: each instance knows the answer, and has nothing of what it rules out.
interface Named { name: string }
class Box<T> {
  private v: T;
  constructor(v: T) { this.v = v; }
  show(): string {
    if (typeof this.v === "string") { const t = this.v; return `"${t}"`; }
    const t = typeof this.v === "number" ? this.v.toFixed(2) : "?";
    return t;
  }
  set(v: T): this { this.v = v; return this; }
  isText(): boolean { return typeof this.v === "string"; }
}
console.log(new Box("a").show(), new Box(1.5).show(), new Box(true).show(), new Box("x").set("y").show(), new Box(1).isText());

function sum<T>(items: T[]): number {
  let total = 0;
  for (const item of items) {
    if (typeof item === "string") { total += item.length; continue; }
    if (typeof item !== "number") continue;
    total += item;
  }
  return total;
}
console.log(sum(["ab", "c"]), sum([1, 2.5]), sum([true, false]));

function kind<T>(x: T): string {
  let out = "";
  switch (typeof x) {
    case "string": {
      const n = x.length;
      if (n === 0) break;
      out += `text${n}`;
      break;
    }
    case "number":
      out += x.toFixed(1);
    case "boolean":
      out += "!";
      break;
    default:
      out += "other";
  }
  const n = out.length;
  return `${out}/${n}`;
}
console.log(kind("abc"), kind(""), kind(2), kind(true), kind([1]), kind({ a: 1 }));

function each<T extends string | number | Named>(xs: T[]): string[] {
  return xs.map((x) => (typeof x === "string" ? x.toUpperCase() : typeof x === "number" ? x.toFixed(0) : x.name));
}
console.log(each(["a", "b"]), each([1.4, 2]), each([{ name: "n" }]));

function pick<T extends string | number>(x: T, loud: boolean): string {
  if (loud && typeof x === "string") return x.toUpperCase();
  if (typeof x === "string" || Number(x) > 10) return "short or big";
  else return x.toFixed(1);
}
console.log(pick("a", true), pick("a", false), pick(11, true), pick(3, true));

function swap<T extends string | number>(x: T): T {
  let y: T | string = x;
  if (typeof y === "string") y = "changed";
  if (typeof y === "string") console.log(y.length);
  else console.log(y.toFixed(2));
  return x;
}
console.log(swap("q"), swap(7));
let calls = 0;
function get<T>(x: T): T { calls++; return x; }
function effect<T>(x: T): string {
  if (typeof get(x) === "string") return "text";
  return typeof get(x) === "number" ? "number" : "none";
}
console.log(effect("a"), effect(1), effect(true), calls);
function helper<T>(x: T): number {
  if (typeof x === "string") return x.length;
  const k = 2;
  function inner(): number { return k + 1; }
  const other = () => inner() + k;
  return other();
}
console.log(helper("abcd"), helper(1));
console.log(pick<string | number>("ab", true), pick<string | number>(4, true), kind<string | number>(3), kind<string | number>("abc"));
