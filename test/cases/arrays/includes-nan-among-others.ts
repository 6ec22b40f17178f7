// @run
// includes() finds NaN, indexOf() does not: also in lists of several types, of what may be missing, and of anything.
const mixed: (string | number)[] = ["a", NaN, 2];
console.log(mixed.includes(NaN), mixed.includes("NaN"), mixed.includes(2), mixed.indexOf(NaN));
const nulls: (number | null)[] = [null, NaN];
console.log(nulls.includes(NaN), nulls.includes(null), nulls.includes(0), nulls.indexOf(NaN));
const missing: (number | undefined)[] = [1, NaN];
console.log(missing.includes(NaN), missing.includes(undefined), missing.lastIndexOf(NaN));
const all: (number | null | undefined)[] = [NaN, undefined];
console.log(all.includes(NaN), all.includes(null), all.includes(undefined));
const unknowns: unknown[] = [NaN, "x", true];
console.log(unknowns.includes(NaN), unknowns.includes("x"), unknowns.includes(false));
function has<T>(list: readonly T[], wanted: T): boolean {
  return list.includes(wanted);
}
console.log(has<string | number>([NaN], NaN), has<number>([NaN], NaN), has<number | null>([1.5], NaN), has([0, "a"], -0));
const texts: (string | null)[] = ["a", null];
console.log(texts.includes("a"), texts.includes(null), texts.includes("b"));
const objects: ({ n: number } | string)[] = [{ n: NaN }, "b"];
console.log(objects.includes(objects[0]), objects.includes("b"), objects.includes("c"), objects.includes({ n: NaN }));
const empty: (string | number)[] = [];
console.log(empty.includes(NaN), mixed.includes(NaN, 2), mixed.includes(NaN, -2));
const floats = new Float32Array([1, NaN]);
console.log(floats.includes(NaN), floats.indexOf(NaN));
