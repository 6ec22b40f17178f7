// @run
// Elements and entries that a pattern takes may be missing: `const [verb, noun] = line.split(" ")`.
interface Reply { ok: boolean; text: string }

function command(line: string): Reply {
  const [verb, noun, ...rest] = line.split(" ");
  if (!verb) return { ok: false, text: "empty" };
  if (noun === undefined) return { ok: false, text: `${verb} what?` };
  const text = `${verb.toUpperCase()} ${noun.length} ${rest.length}`;
  return { ok: true, text };
}
for (const line of ["", "look", "take lamp", "put lamp on table"]) console.log(command(line));

type Handler = (args: string[]) => string;
const handlers: Handler[] = [
  ([a, b]) => (a === undefined ? "none" : b === undefined ? a : a + "+" + b),
  ([first, ...others]) => `${first ?? "-"}/${others.length}`,
  ([x]) => { const [c] = x ?? ""; return c === undefined ? "no character" : c; },
];
for (const h of handlers) console.log(h([]), h(["1"]), h(["1", "2"]));

const numbers = [[1, 2], [3], []];
for (const [a, b] of numbers) {
  if (a === undefined) { console.log("nothing"); continue; }
  console.log(a + (b ?? 100), typeof b);
}
const points: { x: number; y: number }[] = [{ x: 1, y: 2 }];
const [p, q] = points;
console.log(p?.x, q?.x, q === undefined);
if (p) { p.x = 9; console.log(points[0]?.x); }
const { red, blue } = ((): Record<string, number> => ({ red: 1 }))();
console.log(red ?? -1, blue ?? -1);
const [[inner] , second] = [["a"], ["b"]] as string[][];
console.log(inner === undefined, second === undefined, inner);
let [m, n] = [5].map((v) => v * 2);
if (n === undefined) n = 7;
m = m === undefined ? 0 : m + n;
console.log(m, n);
function sum([a, b, c]: number[]): number { return (a ?? 0) + (b ?? 0) + (c || 10); }
console.log(sum([]), sum([1]), sum([1, 2, 0]), sum([1, 2, 3]));
const [k, v = "none"] = "key".split("=");
console.log(k, v, k !== undefined);
const later: string[] = [];
const [late] = later;
const say = (): string => late ?? "was not there";
later.push("now");
console.log(say());
