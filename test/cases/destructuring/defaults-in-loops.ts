// @run
// Defaults of patterns in loops: an empty list or object stands for what the pattern would find, nested too.
interface S { id: string; scale?: [number, number]; pair?: [string, number]; deep?: { xs?: number[] } }
const all: S[] = [{ id: "a", scale: [0.1, -40], pair: ["x", 2], deep: { xs: [7] } }, { id: "b", deep: {} }, { id: "c", deep: { xs: [] } }];
for (const { id, scale: [factor = 1, offset = 0] = [], deep: { xs: [first = -1, ...rest] = [] } = {} } of all) console.log(id, factor, offset, first, rest);
for (const { pair: [name = "none", n = 0] = [] } of all) console.log(name, n);
function g([a, b = 2]: readonly number[] = [], { k: [c = 3] = [] }: { k?: number[] } = {}): string { return `${a ?? "-"} ${b} ${c}`; }
console.log(g(), g([1]), g([1, 5], { k: [9] }), g(undefined, {}));
let p = 0, q = 0;
for (const s of all) { [p = 10, q = 20] = s.scale ?? []; console.log(p, q); }
type Frame = { head: { from?: number; to?: { port?: number; tags?: string[] } }; body?: [kind: string, ...bytes: number[]] };
const frames: Frame[] = [
  { head: { from: 1, to: { port: 80, tags: ["a", "b"] } }, body: ["x", 1, 2, 3] },
  { head: { to: {} } },
  { head: {}, body: ["y"] },
];
for (const { head: { from = 0, to: { port = 8888, tags: [tag = "no tag", ...tags] = [] } = {} }, body: [kind = "?", ...bytes] = [] } of frames)
  console.log(from, port, tag, tags, kind, bytes);
let made = 0;
const fallback = (): number[] => (made++, [made]);
for (const { k: [first] = fallback() } of [{ k: [5] }, {}, { k: undefined }] as { k?: number[] }[]) console.log(first, made);
const seen = new Map<string, { hits?: number }>([["a", { hits: 2 }], ["b", {}]]);
for (const [name, { hits: n = 0 } = {}] of seen) console.log(name, n);
