// @run
// console.log as a value where nobody says what it gets.
const outs = [console.log, console.error, console.warn]; for (const f of outs) f("x", 2, { a: 1 }, [true, null]);
const say = console.log; say("a"); say(1, "b", [2]);
const table = { out: console.log, max: Math.max }; table.out(table.max(1, 2), "z");
[1, 2].forEach((x) => say(x));
function run(f: (s: string) => void): void { f("run"); } run(console.log); run(say);
const log: (...a: unknown[]) => void = console.log; log("u", undefined, 5);
console.log([console.log], { f: console.log, g: Math.min });
