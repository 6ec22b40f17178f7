// @run
// A tuple or an object with names: the one is a list to JavaScript, the other is none.
type T = [string, number] | { a: number };
function f(x: T): string { return Array.isArray(x) ? x[0] + x[1] : "a" + x.a; }
console.log(f(["p", 1]), f({ a: 2 }));
const l: T[] = [["p", 1.5]];
l.push({ a: 3 });
console.log(l.map(f), l.length);
console.log(JSON.stringify(f(["q", -1])), l.filter((x) => !Array.isArray(x)).length);
