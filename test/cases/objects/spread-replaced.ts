// @run
// Fields of a spread that stand behind it again, of other types than in the spread.
interface A {
  x: number;
  y: string;
  z?: number[];
}
interface B {
  x?: string;
  y?: number;
  z?: string;
}
const a: A = { x: 1, y: "a", z: [1] };
const b: B = { x: "s", z: "zz" };
const b2: B = { y: 4 };
let n = 0;
function next(): number {
  console.log("next", n);
  return n++;
}
for (const p of [b, b2]) {
  console.log({ ...a, ...p, x: next(), y: "k", z: [next()] });
  console.log({ ...p, ...a, x: next(), y: `${next()}`, z: undefined });
  console.log({ q: next(), ...a, ...p, x: 1, z: 3, y: p.y ?? "none" });
}
