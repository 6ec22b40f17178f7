// @run
// Copies of objects: last value wins, first mention decides the place, missing fields leave what was there.
interface Settings { name: string; size: number; tags: string[]; pos: { x: number; y: number } }
const base: Settings = { name: "base", size: 1, tags: ["t"], pos: { x: 1, y: 2 } };
const copy = { ...base };
copy.name = "copy";
copy.size++;
copy.tags.push("shared");
copy.pos.x = 50;
console.log(base, copy, copy === base, copy.pos === base.pos);
copy.pos = { ...copy.pos, y: 9 };
copy.pos.x = 0;
console.log(base.pos, copy.pos);
function withName(settings: Settings, name: string): Settings {
  return { ...settings, name };
}
console.log(withName(withName(base, "x"), "y").name, base.name);
const ten = { size: 10, weight: 3 };
const early = { ...ten, ...base };
const late = { ...base, size: 10 };
console.log(early, late.size);
interface Style { color?: string; width?: number; dashed?: boolean }
const plain = { color: "black", width: 1, dashed: false };
const wide: Style = { width: 5 };
const merged = { ...plain, ...wide };
console.log(merged.color, merged.width, merged.dashed);
function style(change: Style | undefined, bold: boolean): Style & { bold?: boolean } {
  return { ...plain, ...change, ...(bold ? { bold: true, width: 9 } : {}), ...(bold && { dashed: true }) };
}
const a = style(undefined, false);
const b = style({ color: "red" }, true);
console.log(a.color, a.width, a.bold, a.dashed, b.color, b.width, b.bold, b.dashed);
class Point {
  constructor(public x: number, public y: number) {}
  norm(): number { return this.x + this.y; }
}
const point = new Point(1, 2);
const moved = { ...point, y: 20 };
console.log(moved, moved.x, moved.y, point.y);
let log = "";
function note<T>(name: string, value: T): T { log += name; return value; }
const o = { a: note("a", 1), ...note("b", { b: 2, c: 3 }), c: note("c", 4), ...(note<boolean>("d", true) && { d: note("e", 5) }) };
console.log(o.a, o.b, o.c, o.d, log);
let state = { count: 0, done: false };
const history = [state];
for (let i = 1; i < 4; i++) {
  state = { ...state, count: state.count + i, ...(i > 2 ? { done: true } : undefined) };
  history.push(state);
}
console.log(history);
