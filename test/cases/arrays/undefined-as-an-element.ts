// @run
// undefined is an argument like any other where a function takes any number of them, and where it is a start.
const xs: (number | undefined)[] = [];
xs.push(1, undefined);
console.log(xs.length, xs);
xs.push(undefined);
xs.unshift(undefined);
xs.splice(0, 0, 5, undefined);
console.log(xs.length, xs, xs.concat(undefined).length, Array.of(1, undefined).length, [undefined].includes(undefined), xs.indexOf(undefined));
const r = [1, 2].reduce<number | undefined>((a, b) => (a ?? 100) + b, undefined);
console.log(r, ([] as number[]).reduce<number | undefined>((a, b) => b, undefined));
const m = new Map<string, number | undefined>();
m.set("a", undefined);
const s = new Set<number | undefined>();
s.add(undefined).add(undefined);
console.log(m.size, m.has("a"), s.size, s.has(undefined), [1, undefined, 2].lastIndexOf(undefined));
const ys: (string | undefined)[] = ["a"];
ys.fill(undefined);
console.log(ys, ys.with(0, undefined), ["x"].join(undefined), xs.toSpliced(0, 1, undefined).length);
