// @run
// Rest parameters that the function changes, given a list: the list stays as it was.
function f(n: number, ...xs: string[]): number { const [a = "q", ...more] = xs; xs.pop(); xs.sort(); return xs.length + n + a.length + more.length; }
console.log(f(1, "a", "b"), f(2));
f(3, "z");
const given = ["p", "q"];
console.log(f(4, ...given), given);
const g = (...ns: number[]): number => { ns.reverse(); ns[0] = 9; return ns.reduce((s, x) => s * 10 + x, 0); };
const base = [1, 2, 3];
console.log(g(...base), g(0, ...base), base, g(...base.slice(1)), g(...[...base, 4]), base);
class Q { items: number[] = []; add(...more: number[]): this { more.sort((a, b) => b - a); this.items.push(...more); more.length = 0; return this; } }
console.log(new Q().add(...base).add(...new Set([5, 7])).items, base);
