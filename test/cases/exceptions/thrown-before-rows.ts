// @run
// Functions that throw in place of the list or object that a method of lists wants of them.
const rows = new Map([["a", [1, 2]]]);
function row(k: string): number[] {
  const r = rows.get(k);
  if (!r) throw new Error("no " + k);
  return r;
}
row("a").push(3);
const ks = ["a", "b"];
interface P { x: number }
const ps = new Map([["a", { x: 1 }]]);
function p(k: string): P { const r = ps.get(k); if (!r) throw new Error("no p " + k); return r; }
p("a").x = 3;
function text(k: string): string { if (k === "b") throw new Error("text"); return k + "!"; }
function attempt(n: string, f: () => void): void {
  try { f(); console.log(n, "went on"); } catch (e) { console.log(n, (e as Error).message); }
}
attempt("flatMap", () => { console.log(ks.flatMap(k => row(k))); });
attempt("flatMap f", () => { console.log(ks.flatMap(row)); });
attempt("map", () => { console.log(ks.map(k => row(k))); });
attempt("map.flat", () => { console.log(ks.map(k => row(k)).flat()); });
attempt("reduce", () => { console.log(ks.reduce((a, k) => { a.push(...row(k)); return a; }, [] as number[])); });
attempt("reduceRight", () => { console.log(["b", "a"].reduceRight((a, k) => row(k), [] as number[])); console.log(ks.reduceRight((a, k) => row(k), [] as number[])); });
attempt("reduce p", () => { console.log(["b", "a", "b"].reduce((a, k) => { a.x++; return p(k); }, { x: 1 } as P)); });
attempt("filter2", () => { console.log(ks.filter(k => row(k).length > 1)); });
attempt("every", () => { console.log(ks.every(k => row(k).length > 1)); });
attempt("find", () => { console.log(ks.find(k => row(k).length > 5)); });
attempt("findIndex", () => { console.log(ks.findIndex(k => row(k).length > 5)); });
attempt("sort", () => { console.log([...ks, "a", "c"].sort((a, b) => row(a).length - row(b).length)); });
attempt("toSorted", () => { console.log(["a", "b", "a", "c", "d"].toSorted((a, b) => text(a).length - row(b).length)); });
attempt("from", () => { console.log(Array.from(ks, k => row(k))); });
attempt("replace", () => { console.log("a-b".replaceAll("b", k => text(k))); });
attempt("entries flat", () => { console.log([...rows.entries()].flatMap(([k, v]) => [...v, ...row(k + k)])); });
attempt("flatMap opt", () => { console.log(ks.flatMap(k => k === "a" ? [] : row(k))); });
attempt("flatMap scalar", () => { console.log(ks.flatMap(k => text(k))); });
attempt("flatMap mix", () => { console.log(ks.flatMap(k => k === "a" ? [k] : [text(k), "z"])); });
attempt("flatMap p", () => { console.log(ks.flatMap(k => [p(k), p("a")])); });
attempt("map map", () => { console.log(ks.map(k => ks.map(j => row(j + k)))); });
attempt("forEach map", () => { rows.forEach((v, k) => { console.log(row(k), row(k + "b")); }); });
attempt("after", () => { console.log(ks.filter(k => k === "a").flatMap(k => row(k))); });
