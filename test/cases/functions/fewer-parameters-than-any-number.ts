// @run
// Functions with fewer parameters than a type with any number of arguments: what is not given is undefined.
const f: (...a: number[]) => number = (x) => x ?? 1;
console.log(f(), f(5), f(5, 6));
const g: (...a: string[]) => string = (x, y = "d") => `${x} ${y}`;
console.log(g(), g("a"), g("a", "b"));
type Any = (...values: number[]) => number;
const all: Any[] = [(x) => x ?? 7, (x, y) => (y === undefined ? -1 : x + y), (...xs) => xs.length, () => 3];
for (const one of all) console.log(one(), one(1), one(1, 2), one(1, 2, 3));
function run(action: (label: string, ...values: number[]) => string): string {
  return action("a") + action("b", 1) + action("c", 1, 2);
}
console.log(run((label, first) => label + (first === undefined ? "-" : first)));
console.log(run((label, first, second) => `${label}${first}${second};`));
console.log(run((label) => label), run(() => "."));
const show: (...values: (string | number)[]) => void = (first) => {
  console.log(first, typeof first);
};
show();
show(1);
show("t", 2);
const handlers = new Map<string, Any>();
handlers.set("sum", (a, b) => (a ?? 0) + (b ?? 0));
handlers.set("neg", (a) => 1 - (a ?? 0));
console.log(handlers.get("sum")?.(1), handlers.get("sum")?.(1, 2), handlers.get("neg")?.());
const picked: Any = Math.random() < 2 ? (x) => (x ? x * 2 : 0) : () => 1;
console.log(picked(), picked(4));
console.log(picked(...[9]));
interface Point {
  x: number;
}
const first: (...points: Point[]) => number = (point) => point?.x ?? -1;
console.log(first(), first({ x: 4 }));
