// @run
// Local functions that hand themselves to methods of lists: calls by their name, which keep nothing alive.
interface Tree { name: string; kids: Tree[] }
const tree: Tree = { name: "root", kids: [{ name: "a", kids: [{ name: "a1", kids: [] }] }, { name: "b", kids: [] }] };
function names(t: Tree): string[] {
  const out: string[] = [];
  const visit = (node: Tree, depth: number): void => { out.push(`${depth}${node.name}`); node.kids.forEach(visit); };
  visit(t, 9);
  return out;
}
console.log(names(tree));
function count(t: Tree): number {
  function sum(total: number, one: Tree): number { return one.kids.reduce(sum, total + 1); }
  return sum(0, t);
}
console.log(count(tree));
function show(t: Tree): string {
  const line = (node: Tree): string => node.name + (node.kids.length > 0 ? `(${node.kids.map(line).join(",")})` : "");
  return line(t);
}
console.log(show(tree));
const seen = new Set<string>();
function any(t: Tree): boolean { seen.add(t.name); return t.kids.some(any) || t.name === "b"; }
console.log(any(tree), seen);
// Mutual recursion by way of lists.
function parity(t: Tree): string {
  let text = "";
  function even(n: Tree): void { text += `e${n.name}`; n.kids.forEach(odd); }
  function odd(n: Tree): void { text += `o${n.name}`; n.kids.forEach(even); }
  even(t);
  return text;
}
console.log(parity(tree));
class Walk {
  found: string[] = [];
  go(t: Tree): void {
    const step = (n: Tree): void => { this.found.push(n.name); n.kids.forEach(step); };
    [t].forEach(step);
  }
}
const w = new Walk(); w.go(tree); console.log(w.found);
const m = new Map<number, number[]>([[1, [2, 3]], [2, [4]]]);
function sizes(): number {
  let n = 0;
  const walk = (list: number[]): void => { n += list.length; list.map((k) => m.get(k) ?? []).forEach(walk); };
  m.forEach(walk);
  return n;
}
console.log(sizes());
const graph = new Map<number, number[]>([[1, [2, 3]], [2, [4]]]);
function reach(start: number): number[] {
  const found: number[] = [];
  function visit(n: number): void { found.push(n); (graph.get(n) ?? []).forEach(visit); }
  visit(start);
  return found;
}
console.log(reach(1));
const flatten = (t: (number | number[])[]) => { const out: number[] = [];
  const add = (x: number | number[]): void => { if (typeof x === "number") out.push(x); else x.forEach(add); };
  t.forEach(add); return out; };
console.log(flatten([1, [2, 3]]));
// Given to sort and Array.from, in parentheses, behind `as`, and one of two.
const pick = (n: number): number => {
  const cmp = (a: number, b: number): number => (a > 9 ? [b % 10, a % 10].sort(cmp)[0]! - 5 : a - b);
  return [n, 1].toSorted(cmp)[0]!;
};
console.log(pick(3), pick(12));
function labels(t: Tree): string[] {
  const row = (one: Tree): string[] => [one.name, ...Array.from(one.kids, row).flat()];
  return row(t);
}
console.log(labels(tree));
function visits(deep: boolean): number {
  let n = 0;
  const once = (_: Tree): void => { n += 100; };
  const add = (one: Tree): void => {
    n++;
    one.kids.forEach(add as (one: Tree) => void);
    one.kids.forEach((add));
    one.kids.forEach(deep ? add : once);
  };
  add(tree);
  return n;
}
console.log(visits(true), visits(false));
