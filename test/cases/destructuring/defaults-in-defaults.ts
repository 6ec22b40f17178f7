// @run
// Defaults inside of what has a default itself are made as the property that they stand for.
interface Pair { lo: number; hi?: number }
interface Limits { a?: { pair?: [number, number?]; named?: Pair; list?: number[]; texts?: [string, number] } }
function array({ a: { pair: [x, y = 50] = [7] } = {} }: Limits): string { return `${x} ${y}`; }
function object({ a: { named: { lo, hi = 9 } = { lo: 1 } } = {} }: Limits): string { return `${lo} ${hi}`; }
function list({ a: { list: [x = 3, y = 4] = [] } = {} }: Limits): string { return `${x} ${y}`; }
function mixed({ a: { texts: [t, n] = ["none", 0], pair } = {} }: Limits): string { return `${t} ${n} ${pair?.length ?? "-"}`; }
function quoted({ "a": { "pair": [x, y = 5] = [6] } = {} }: Limits): string { return `${x} ${y}`; }
function whole({ a: { pair: [x, y = 1] = [2], ...rest } = {} }: Limits = {}): string { return `${x} ${y} ${rest.list?.length ?? "none"}`; }
for (const l of [{}, { a: {} }, { a: { pair: [1] } }, { a: { pair: [1, 2], named: { lo: 5, hi: 6 }, list: [1], texts: ["t", 1] } }] as Limits[]) {
  console.log(array(l), "|", object(l), "|", list(l), "|", mixed(l), "|", quoted(l), "|", whole(l));
}
console.log(whole());
const { a: { pair: [p, q = 8] = [p0()] } = {} }: Limits = {};
function p0(): number { return 17; }
console.log(p, q);
const arrow = ({ a: { named: { lo } = { lo: 4 } } = { named: { lo: 3 } } }: Limits): number => lo;
console.log(arrow({}), arrow({ a: {} }), arrow({ a: { named: { lo: 2 } } }));
interface Deep { a?: { b?: { c?: [number, string?] } } }
function deep({ a: { b: { c: [n, s = "s"] = [1] } = {} } = {} }: Deep): string { return n + s; }
console.log(deep({}), deep({ a: { b: {} } }), deep({ a: { b: { c: [2] } } }), deep({ a: { b: { c: [3, "t"] } } }));
class Settings {
  readonly low: number;
  constructor({ a: { pair: [low, high = 2] = [1] } = {} }: Limits = {}) { this.low = low + high; }
}
console.log(new Settings().low, new Settings({ a: { pair: [5, 6] } }).low);
