// @run
// Such errors in every place of a program: conditions, loops, defaults, getters, closures, recursion, with effects around.
function name(x: number): string { return "n" + x; }
function message(): string { return "m"; }
class MyError extends Error {
  show(): string { return name(1) + message() + this.name + this.message; }
}
try { throw new MyError("boom"); } catch (e) { if (e instanceof MyError) console.log(e.show(), name(2), message()); }
let cause = 3;
console.log(cause);
const view = new DataView(new ArrayBuffer(8));
function f(n: number, s = "a".repeat(n)): string { return s; }
function tryAll(n: number): string {
  let out = "";
  try {
    try { out += f(n); } finally { out += "F"; }
    switch ("b".repeat(n - 1)) { case "b": out += "one"; break; default: out += "other"; }
    let k = n;
    while ("c".repeat(k).length > 0) k--;
    for (let j = 2; "d".repeat(j).length > 0; j--) out += j;
    do { out += "|"; } while ("e".repeat(--k).length > 0);
  } catch (e) {
    out += (e as Error).message;
  }
  return out;
}
for (let n = -1; n < 3; n++) console.log(tryAll(n));
class Reader {
  #at = 0;
  constructor(private view: DataView) {}
  get next(): number { return this.view.getUint8(this.#at++); }
  u16(): number { const v = this.view.getUint16(this.#at, true); this.#at += 2; return v; }
  all(): number[] { const r: number[] = []; for (;;) { try { r.push(this.u16()); } catch { return r; } } }
}
view.setUint32(0, 0x01020304); view.setFloat32(4, 1.5);
const r = new Reader(view);
console.log(r.next, r.next, r.all());
try { new Reader(view).all(); console.log(view.getFloat64(1)); } catch (e) { console.log(e instanceof RangeError, String(e)); }
const sums = [[1, 2], [], [3]].map((row: number[]) => { try { return row.reduce((a, b) => a + b); } catch (e) { return e instanceof TypeError ? -1 : -2; } });
console.log(sums);
function deep(n: number): string { return n <= 0 ? "z".repeat(n) : deep(n - 1); }
try { console.log(deep(3)); console.log(deep(-3)); } catch (e) { console.log(String(e)); }
const fs: (() => string)[] = [() => "q".repeat(2), () => (10).toString(1), () => (0.1).toFixed(20)];
for (const g of fs) { try { console.log(g()); } catch (e) { console.log(String(e)); } }
let count = 0;
function side(): number { count++; return -count; }
try { console.log("a".repeat(2) + "b".repeat(side()) + side()); } catch { console.log(count); }
try { const o = { a: "x".repeat(side()), b: side() }; console.log(o); } catch { console.log(count); }
try { const [a, b] = ["x".repeat(1), "y".repeat(side())]; console.log(a, b); } catch { console.log(count); }
const m = new Map<string, string>();
try { m.set("k", "v".repeat(1)).set("j", "w".repeat(side())); } catch { console.log(m, count); }
let text = "t";
try { text += "u".repeat(1); text += "v".repeat(side()); } catch { console.log(text); }
