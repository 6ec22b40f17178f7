// @run
// A list or none, whose type no place says: it holds what the list holds.
interface Row { n: number; s: string }
const xs: number[] = [1, 2];
const b = (xs.length > 1 ? [] : xs.map((x): Row => ({ n: x, s: "" }))).slice(0, 12);
console.log(b);
const c = xs.length > 5 ? [] : xs.flatMap((x): Row[] => [{ n: x, s: "" }]);
console.log(c);
const e = xs.length > 5 ? [] : xs.flatMap((x) => [{ n: x, s: "" }]);
console.log(e);
const q = [...(xs.length > 5 ? [] : xs.flatMap((x): string[] => [`${x}`]))];
console.log(q);
function tail(skip: boolean): Row[] {
  return (skip ? [] : xs.flatMap((x): Row[] => [{ n: x, s: "t" }])).slice(1);
}
console.log(tail(true), tail(false), (xs.length > 1 ? xs.map((x) => `${x}`) : []).concat(["z"]));
const never = (xs.length > 9 ? [] : []).length;
console.log(never, ["𝒳y", "𝒳", "😀", "a", "b", "c", "d"]);
