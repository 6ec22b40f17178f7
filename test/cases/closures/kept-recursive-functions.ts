// @run
// Recursive functions that outlive their maker: inside of themselves they go by their name, so nothing holds itself.
interface Tree { v: number; kids: Tree[] }
const tree: Tree = { v: 1, kids: [{ v: 2, kids: [{ v: 3, kids: [] }] }, { v: 4, kids: [] }] };
function counter(): { add: (t: Tree) => void; total: () => number } {
  let n = 0;
  function add(t: Tree): void { n += t.v; t.kids.forEach(add); }
  return { add, total: () => n };
}
const c = counter(); c.add(tree); c.add(tree); console.log(c.total());
const all: ((t: Tree) => number)[] = [];
for (let i = 0; i < 3; i++) {
  const sum = (t: Tree): number => t.kids.map(sum).reduce((a, b) => a + b, t.v * i);
  all.push(sum);
}
console.log(all.map((one) => one(tree)));
const depth = (() => {
  const memo = new Map<Tree, number>();
  const of = (t: Tree): number => {
    const known = memo.get(t);
    if (known !== undefined) return known;
    const found = 1 + Math.max(0, ...t.kids.map(of));
    memo.set(t, found);
    return found;
  };
  return of;
})();
console.log(depth(tree), depth(tree));
// Back and forth, both kept.
function pair(): [(t: Tree) => string, (t: Tree) => string] {
  let steps = 0;
  const even = (t: Tree): string => `e${t.v}/${++steps} ` + t.kids.map(odd).join("");
  const odd = (t: Tree): string => `o${t.v}/${++steps} ` + t.kids.map(even).join("");
  return [even, odd];
}
const [e, o] = pair(); console.log(e(tree), o(tree));
// With a default that forEach gives its index for, and a variable that comes later.
function paths(): { walk: (t: Tree, at?: number) => void; lines: string[] } {
  const walk = (t: Tree, at = 9): void => { lines.push(`${at}:${t.v}`); t.kids.forEach(walk); };
  const lines: string[] = [];
  return { walk, lines };
}
const p = paths(); p.walk(tree); console.log(p.lines);
// The same function under two names.
function twice(): boolean {
  const any = (t: Tree): boolean => t.v > 3 || t.kids.some(any);
  const other = any;
  return other === any && other(tree) && [tree].every(other);
}
console.log(twice());
class Timer {
  #jobs: (() => void)[] = [];
  start(t: Tree): void {
    let left = 2;
    const tick = (one: Tree): number => { if (left-- > 0) this.#jobs.push(() => console.log("job", one.v)); return one.kids.map(tick).length; };
    this.#jobs.push(() => console.log(tick(t)));
  }
  run(): void { const jobs = this.#jobs; this.#jobs = []; for (const job of jobs) job(); }
}
const timer = new Timer(); timer.start(tree); timer.run(); timer.run();
