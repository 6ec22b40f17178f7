// @run
const a = [1, 2, 3];
const b = a;
const c = [1, 2, 3];
console.log(a === b, a === c, a !== c, a.reverse() === a, a.slice() === a, a.concat() === a);
function same(x: number[], y: readonly number[]): boolean { return x === y; }
console.log(same(a, b), same(a, c), same(a, a), same([], []));
const rows = [[1], [2], [3]];
const row = rows[1]!;
console.log(rows.indexOf(row), rows.includes(row), rows.indexOf([2]), rows.includes([1]), rows[1] === row, rows[0] === row, rows.lastIndexOf(rows[2]!));
console.log((a.length > 2 ? a : c) === a, (a.length > 9 ? a : c) === a, (a.length > 2 ? a : [1]) === a);
class Holder {
  items: string[] = ["x"];
  get list(): string[] { return this.items; }
  copy(): string[] { return ["y"]; }
  self(): string[] { return this.items; }
}
const h = new Holder();
const g = new Holder();
console.log(h.items === h.list, h.items === g.items, h.self() === h.self(), h.items === h.items);
g.items = h.items;
console.log(h.items === g.items);
g.items = ["x"];
console.log(h.items === g.items);
function make(): number[] { return [7]; }
const made = make();
console.log(make() === make(), made === made, make() === made);
let moving = a;
console.log(moving === a);
moving = c;
console.log(moving === a, moving === c);
function swapped(): number[] { moving = a; return c; }
moving = c;
console.log(moving === swapped(), moving === a);
function pass(x: number[]): number[] { return x; }
console.log(pass(a) === a, pass(c) === a, pass(pass(a)) === b);
const maybe: number[] | undefined = a.length > 1 ? a : undefined;
console.log(maybe === a, maybe === undefined, maybe !== c);
const find = (list: number[][], wanted: number[]): number => list.findIndex((each) => each === wanted);
console.log(find([a, c], c), find([a, c], []), find([a, c, a], a));
const closure = () => a === b;
console.log(closure());
const none: never[] = [];
console.log(none.length);
const text = ["a"];
const tuple: [number, string] = [1, "a"];
const tuple2 = tuple;
console.log(tuple === tuple2, text === text);
const map = new Map<string, number[]>([["k", a]]);
console.log(map.get("k") === a, map.get("z") === a, map.get("k") === c);
const filled = [0, 0, 0];
console.log(filled.fill(0, 1, 3) === filled, a.sort() === a);
const mixed: number[] | string = a.length > 1 ? a : "s";
console.log(mixed === a);
const nested = { list: a, other: { list: a } };
console.log(nested.list === nested.other.list, nested.list === a);
const tables = [[1, 2], [3, 4]] as const;
console.log(tables[0] === tables[0]);
