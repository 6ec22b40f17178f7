// @run
// A tuple that may be missing, taken apart with `[]` or a shorter list in its place: what the list lacks is undefined.
const find = (k: string): [string, number] | undefined => (k === "a" ? ["A", 1] : undefined);
for (const key of ["a", "b"]) {
  const [name, n] = find(key) ?? [];
  console.log(name, n, name === undefined, n ?? "dflt");
  const [q = "Q", r = 7] = find(key) || [];
  console.log(q, r);
}
const top = (m: Map<string, number>): string => {
  const [word, count] = [...m].sort(([, a], [, b]) => b - a)[0] ?? [];
  return word === undefined ? "empty" : `${word} x${count}`;
};
console.log(top(new Map()), top(new Map([["a", 1], ["b", 3]])));
const jobs: [number, () => string][] = [[1, () => "one"], [2, () => "two"]];
while (true) {
  const [id, job] = jobs.shift() ?? [];
  if (!job) break;
  console.log(id, job());
}
let a: string | undefined, b: number | undefined;
for (const key of ["b", "a"]) {
  [a, b] = find(key) ?? [];
  console.log(a, b);
}
class Store {
  calls = 0;
  get(k: string): [string, boolean, number?] | null {
    this.calls++;
    return k === "k" ? ["key", true] : null;
  }
}
const store = new Store();
for (const k of ["k", "l"]) {
  const [, on, size = on === undefined ? -1 : 0] = store.get(k) ?? [];
  console.log(on, size, store.calls);
}
const items: { n: string; t: [string, number] }[] = [{ n: "x", t: ["tx", 4] }];
const [t0, t1 = 9] = items.find((i) => i.n === "y")?.t ?? [];
console.log(t0, t1);
// What stands for it has some of the elements, and is evaluated once.
const get = (k: string): [string, number, boolean] | undefined => (k === "a" ? ["A", 1, true] : undefined);
let made = 0;
const next = (): string => `n${++made}`;
const [c, d, e] = get("z") ?? [next(), made];
console.log(c, d, e ?? "no", made);
console.log((get("y") ?? ["none"])[0], (get("y") ?? ["none"])[1] ?? "nil");
// As the default of a pattern in a pattern.
const show = (list: [string, number][]): string => { const [, [k, v] = []] = list; return `${k} ${v ?? "-"}`; };
console.log(show([["a", 1]]), show([["x", 2], ["y", 3]]));
for (const { p: [m, s] = [] } of [{ p: [1, "a"] }, {}] as { p?: [number, string] }[]) console.log(m, s);
const deep: ({ at: [number, [string, number]?] } | undefined)[] = [undefined, { at: [1] }, { at: [2, ["in", 3]] }];
for (const x of deep) {
  const [i, [name, num] = []] = x?.at ?? [];
  console.log(i, name, num);
}
