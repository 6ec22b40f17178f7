// @run
// The texts of arrays, tuples, objects and values of several types: in templates, `+`, String() and join; Number of such values.
class P { constructor(readonly x: number, readonly y: number) {} toString(): string { return `<${this.x},${this.y}>`; } }
const ps = [new P(1, 2), new P(3, 4.5)];
console.log(`${ps}`, ps.join(), ps.join(" | "), "" + ps, String(ps), ps.toString(), [ps, [new P(5, 6)]].join(";"));
const rows = [[1, 2], [3], []];
console.log(`${rows}`, rows.join("|"), String(rows), "x" + rows);
const maybe: (P | undefined)[] = [new P(1, 1), undefined];
console.log(maybe.join("-"), `${maybe}`, `${maybe[1]} ${maybe[0]}`);
const pair: [string, number] = ["a", 1.5];
console.log(`${pair}`, pair.join(), pair.join(":"), "" + pair, String(pair), [pair, pair].join(";"));
const trio: [string, P | null, number | undefined, boolean[]] = ["q", null, undefined, [true, false]];
console.log(`${trio}`, trio.join("+"), trio.toString());
let log = "";
class L { constructor(readonly n: string) {} toString() { log += this.n; return this.n; } }
const sep = () => { log += "s"; return "-"; };
console.log([new L("a"), new L("b")].join(sep()), log);
log = "";
const mk = () => { log += "m"; return [new L("c"), new L("d")] as [L, L]; };
const mt = (): [L, number] => { log += "m"; return [new L("c"), 1]; };
console.log(mk().join(sep()), mt().join(sep()), log);
const fake = { toString: () => "F" };
const fakes = [fake, { toString: () => "G" }];
console.log(`${fake} ${fakes}`, fake + "!", fakes.join(""));
type Mix = string | number | P | number[] | undefined | null;
const mixes: Mix[] = ["s", 1, new P(0, 0), [1, 2], undefined, null];
for (const m of mixes) console.log(`${m}`, "+" + m, String(m));
console.log(mixes.join("/"), `${mixes}`);
function opt(a?: P, b?: number[], c?: [string, number]): string { return `${a} ${b} ${c}`; }
console.log(opt(), opt(new P(1, 2), [3, 4], ["z", 1]));
console.log(Number(null), Number(undefined), Number(true), +"3", Number("x"));
function num(v: number | string | boolean | null | undefined): number { return Number(v); }
console.log(num(1.5), num("2"), num(true), num(null), num(undefined), num(""));
function num2(v?: string): number { return Number(v) + +(v ?? "1"); }
console.log(num2(), num2("4"));
const u = new Uint8Array([1, 2, 3]);
console.log(`${u}`, String(u));
console.log(`${[]}`, [].join(), [[]].join("x"), [null, undefined, 1].join(), [undefined].join() === "");
const nested: (number | string)[][][] = [[[1, "a"], []], [[2]]];
console.log(`${nested}`, nested.join("_"));
enum Color { Red, Green = 5 } enum Name { A = "aa" }
console.log([Color.Green, Color.Red].join(), `${[Name.A]}`, [[Color.Green]].join());
type Cell = [name: string, value: number | P | undefined, more: string | null];
const cells: Cell[] = [["a", 1, null], ["b", new P(1, 1), "m"], ["c", undefined, "n"]];
console.log(cells.join(" / "), `${cells[1]}`, cells.map(String).join("|"));
const deep: (P | number | undefined)[][] = [[new P(2, 2), 1], [undefined]];
console.log(deep.join("; "), deep.map((row) => row.join("+")).join("="));
const optional: ([string, P] | undefined)[] = [["k", new P(0, 1)], undefined];
console.log(optional.join("&"), `${optional[0]}`, `${optional[1]}`);
