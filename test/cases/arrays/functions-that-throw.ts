// @run
// Functions that throw while an array method calls them, comparators that throw or look at what is sorted.
function check(n: number): number {
  if (n < 0) throw new Error(`negative ${n}`);
  return n * 2;
}
const xs = [1, 2, -3, 4];
try {
  xs.forEach((x) => { console.log(check(x)); });
} catch (e) {
  console.log("caught", (e as Error).message);
}
try {
  console.log(xs.map((x) => check(x)).join());
} catch (e) {
  console.log("caught", (e as Error).message);
}
try {
  xs.sort((a, b) => { if (a === 4 || b === 4) throw new Error("four"); console.log("cmp"); return a - b; });
} catch (e) {
  console.log("caught", (e as Error).message);
}
function total(list: number[]): number {
  return list.reduce((s, x) => s + check(x), 0);
}
try { console.log(total([1, 2])); console.log(total([1, -2, 5])); } catch (e) { console.log((e as Error).message); }
const make = (): (() => number) => { let n = 0; return () => { n++; if (n > 2) throw new Error("too many"); return n; }; };
const f = make();
try { console.log(f()); console.log(f()); console.log(f()); } catch (e) { console.log((e as Error).message); }
const found = xs.find((x) => { try { check(x); return false; } catch { return true; } });
console.log(found);
(() => { try { check(-9); } catch (e) { console.log("in iife", (e as Error).message); } })();
const order = ["b", "a", "c"];
const names = order.slice();
names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
console.log(names.join(), xs.join());
order.sort((a, b) => order.indexOf(b) - order.indexOf(a));
console.log(order.join());
