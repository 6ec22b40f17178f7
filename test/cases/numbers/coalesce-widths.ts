// @run
// `??` between whole numbers and fractions, where both may be missing: the wider form holds both.
const r: Record<string, number> = { a: 1 };
function get(k: string, fallback?: number): number | undefined { return r[k] ?? fallback; }
console.log(get("a"), get("b"), get("b", 7), get("b", 0.5), get("b", 3000000000), get("a", 0.5));
const m = new Map<string, number>([["x", 5]]);
function two(a?: number, b?: number): number | undefined { return a ?? b ?? m.get("x"); }
console.log(two(), two(1.5), two(undefined, 2.25), two(-1, 9));
const small: number[] = [1, 2]; const wide: number[] = [1e10, 0.5];
console.log(small[5] ?? wide[1], small[0] ?? wide[1]);
let o: number | undefined = m.get("q"); o ??= m.get("z") ?? wide[0]; console.log(o);
