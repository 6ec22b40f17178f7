// @run
// `void` of an expression: what it does is done once and in order, its value is undefined.
let log = "";
const note = (s: string): number => { log += s; return log.length; };
const r: number | undefined = void note("a");
console.log(r, log, void note("b"));
const f = (n: number) => void note("c" + n);
f(1);
console.log(f(2), log, typeof void 0);
const run = (action: (n: number) => void) => action(7);
run((n) => void note("d" + n));
[1, 2].forEach((n) => void note("e" + n));
console.log(log);
