// @run
// `typeof` of what is not there, whatever TypeScript says of its type.
type V = number | string;
const xs: V[] = [1, "a"];
for (let i = 0; i < 3; i++) console.log(typeof xs[i], typeof xs[i] === "string");
const [a, , c] = xs;
console.log(typeof a, typeof c, c === undefined);
const fs: (() => void)[] = [];
console.log(typeof fs[0], typeof fs[0] === "function");
const bytes = new Uint8Array(2);
console.log(typeof bytes[1], typeof bytes[2]);
const text = "ab";
console.log(typeof text[1], typeof text[5]);
const opt: (string | undefined)[] = ["x", undefined];
console.log(typeof opt[0], typeof opt[1], typeof opt[2]);
const nul: (string | null)[] = ["x", null];
console.log(typeof nul[0], typeof nul[1], typeof nul[2]);
const rec: Record<string, number | null> = { a: null };
console.log(typeof rec["a"], typeof rec["b"]);
interface P { name?: string; list: number[] }
const p: P = { list: [] };
console.log(typeof p.name, typeof p.list[0], typeof p.list);
