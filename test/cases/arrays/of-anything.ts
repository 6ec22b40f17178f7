// @run
// Lists of `unknown`: what a call has just made goes into one, and so does a copy.
type Shape = { kind: "circle"; radius: number } | { kind: "text"; text: string };
const shapes: Shape[] = [
  { kind: "circle", radius: 1 },
  { kind: "text", text: "q" },
];
const all: unknown[] = [...shapes];
console.log(all.length, all);
const names: unknown[] = shapes.map(({ kind }) => kind);
console.log(names);
const words: unknown[] = "on off".split(" ");
words.push(3, null);
console.log(words);
const nothing: unknown[] = shapes.map(() => null);
console.log(nothing);
const large: unknown[] = [1, 2, 3].filter((value) => value > 1);
console.log(large);

function kinds(values: readonly unknown[]): string {
  return values.map((value) => typeof value).join();
}

console.log(kinds("a b".split(" ")), kinds([...shapes]), kinds([1, "a", null, undefined]), kinds([]));
