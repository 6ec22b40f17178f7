// @run
// Patterns with defaults of literals that lack the name, and assignments of literals to places and a rest.
let { x: q = true } = {};
q = !q;
const { a = 1, b = "z", c: { d = 2 } = {} } = {};
console.log(q, a, b, d);
const { m = 5, n = m + 1 } = { m: 7 };
console.log(m, n);
let h: number, k: string;
({ h = 3, k = "kk" } = {} as { h?: number; k?: string });
console.log(h, k);
({ h = 4 } = {});
console.log(h);
const { one = () => 1, two = [1, 2] } = {};
console.log(one(), two);
function init({ w = 1, v = "v" } = {}) { return w + v; }
console.log(init(), init({ w: 2 }));
let rest: number[] = []; let u = 0; let s = 1;
[u, ...rest] = [s, u, 5];
console.log(u, rest);
[s, u, ...rest] = [u, s];
console.log(u, s, rest);
let tail: string[]; let head: string | undefined; const o = { rest: [0] };
[head, ...tail] = ["a", "b"]; [, ...o.rest] = [1, 2, 3];
console.log(head, tail, o);
[...rest] = [u, s]; console.log(rest);
let inner: number; 
[u, ...[inner, s]] = [10, 20, 30];
console.log(u, inner, s);
const log: string[] = []; const say = (n: number) => { log.push(`f${n}`); return n; };
[u, ...rest] = [say(1), say(2), say(3)]; console.log(log, u, rest);
let first: number | undefined;
let others: readonly number[];
[first, ...others] = [4, 5];
console.log(first, others);
let mixed: string | number;
let more: (string | number)[];
[mixed, ...more] = ["a", 1, 2];
console.log(mixed, more);
