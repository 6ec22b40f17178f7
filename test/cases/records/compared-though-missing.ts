// @run
// What no entry holds equals nothing but what is missing, too.
const config: Record<string, string> = { mode: "slow" };
const counts: Record<string, number> = { a: 1 };
const flags: { [name: string]: boolean } = { on: true };
interface P { n: number }
const objs: Record<string, P> = { p: { n: 1 } };
const m: Record<string, string | number> = { a: "x", b: 2 };
const opt: Record<string, string | undefined> = { a: undefined, b: "b" };
const lists: Record<string, number[]> = { l: [1] };
for (const k of ["a", "p", "mode", "on", "b", "l"]) {
  console.log(k, config[k] === "slow", config[k] !== "slow", counts[k] === 1, counts[k] !== counts.a, flags[k] === true, flags[k] === false, objs[k] === objs.p, m[k] === "x", m[k] === 2, m[k] === m.zz, opt[k] === "b", opt[k] === opt.q, lists[k] === lists.l, lists[k] !== lists.none);
}
console.log(config.a === config.b, counts.x === counts.y, objs.x === objs.y, flags.x !== flags.y);
const r: Readonly<Record<string, "hi" | "lo">> = { a: "hi" };
const level = (k: string): number => (r[k] === "hi" ? 1 : r[k] === "lo" ? 0 : -1);
console.log(level("a"), level("b"));

// Parts of a text that may be missing.
function run(line: string): string {
  const [verb, amount, unit] = line.split(" ");
  if (verb === "stop") return verb;
  return `${verb} ${amount === "5"} ${unit !== "V"} ${amount === unit} ${"A" === unit}`;
}
for (const line of ["set 5", "set 5 V", "set A A", "on", "stop"]) console.log(run(line));
