// @run
// `undefined` and `null` are elements like others: appended, put in front, spliced in, looked for.
const a: (number | undefined)[] = [];
a.push(undefined);
a.push(1, undefined);
a.unshift(undefined);
a.unshift(2, undefined);
console.log(a, a.push(undefined), a.includes(undefined), a.indexOf(undefined), a.lastIndexOf(undefined));
const b: (string | null)[] = ["x"];
b.push(null); b.unshift(null); b.push("y", null);
console.log(b, b.push(null), b.includes(null), b.indexOf(null));
b.splice(1, 1, null);
console.log(b, b.toSpliced(0, 1, null), b.concat([null]), b.with(0, null));
b.fill(null);
console.log(b);
const s = new Set<number | undefined>([1]);
s.add(undefined);
console.log(s, s.has(undefined));
const m = new Map<string, number | undefined>();
m.set("a", undefined);
console.log(m, m.has("a"));
const c = new Array<number | undefined>(2).fill(undefined);
console.log(c, a.splice(0, 1, undefined), a.length);
a.splice(0, 0, undefined, undefined);
console.log(a);
