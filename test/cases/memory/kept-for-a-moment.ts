// @run
// What is kept for a moment, behind a call that may throw or of a choice, moves to its place: texts, objects and lists.
class Station {
  name = "";
  log: string[] = [];
  last: { text: string } | null = null;
  constructor(readonly limit: number) {}
  read(n: number): string {
    if (n > this.limit) throw new RangeError(`no reading ${n}`);
    return `reading ${n} of a long series`;
  }
  box(n: number): { text: string } {
    if (n > this.limit) throw new Error("full");
    return this.last !== null && n % 2 === 0 ? this.last : { text: this.read(n) };
  }
  take(n: number): void {
    this.name = this.read(n);
    this.log.push(this.name);
    this.last = this.box(n);
    const again = this.box(n);
    console.log(this.name, this.last.text, again === this.last, this.log.length);
  }
}
const station = new Station(3);
for (let i = 0; i < 6; i++) {
  try {
    station.take(i);
  } catch (e) {
    console.log(e instanceof Error ? `${e.name}: ${e.message}` : "?");
    continue;
  } finally {
    console.log("kept", station.name);
  }
}
function pick(n: number, parts: string[]): string {
  const head = n > 1 ? parts[n] : station.read(n);
  const copy = head;
  let joined = copy;
  for (let i = 0; i < 2; i++) {
    const piece = i === 0 ? station.read(i + n) : head;
    joined = joined + "|" + piece;
    const f = () => piece + joined.length;
    joined = f();
  }
  return joined + copy;
}
console.log(pick(0, ["a"]), pick(2, ["a", "b", "c"]));
try { console.log(pick(3, ["a", "b", "c", "d"])); } catch (e) { console.log((e as Error).message); }
let shared = "";
const fs: (() => string)[] = [];
for (const n of [0, 1, 2]) {
  const s = station.read(n);
  shared = n === 1 ? s : station.read(n);
  fs.push(() => s + shared);
}
console.log(fs.map((f) => f()));
const map = new Map<string, string>();
for (const n of [1, 2]) { const v = station.read(n); map.set(v, v); map.set("x", station.read(n)); }
console.log(map);
let grid: string[][] = [];
function rows(n: number): string[][] { if (n < 0) throw new Error("neg"); return [[station.read(n)], ["b"]]; }
grid = rows(1);
const alias = grid;
grid = rows(2);
alias[0][0] += "!";
console.log(grid, alias);
function nested(n: number): string {
  try {
    const a = station.read(n);
    try { return a + station.read(n + 2); } catch { return a; } finally { console.log("inner", a); }
  } catch (e) { return (e as Error).message; }
}
console.log(nested(0), nested(2), nested(9));
