// @run
// The source first, then for each name in turn: the target, the value, the default.
let log = "";
const note = <T>(text: string, value: T): T => {
  log += text + " ";
  return value;
};
const source = {
  get a() {
    return note("get-a", 1);
  },
  get b(): number | undefined {
    return note("get-b", undefined);
  },
  get c() {
    return note("get-c", 3);
  },
};
const { a, b = note("default-b", 20), c = note("default-c", 30) } = note("source", source);
console.log(a, b, c, log);

log = "";
const box = { v: 0, w: 0 };
const target = (name: string) => note("target-" + name, box);
({ a: target("v").v, b: target("w").w = note("default", 5) } = note("source", source));
console.log(box.v, box.w, log);

log = "";
const list = [0, 0];
[list[note("i0", 0)], list[note("i1", 1)] = note("default", 8)] = note("values", [7] as (number | undefined)[]) as [number, number | undefined];
console.log(list.join(), log);

log = "";
const [x, y] = [note("first", 1), note("second", 2)];
const { p, q } = { q: note("q", 1), p: note("p", 2) };
console.log(x, y, p, q, log);
let i = 0;
const [d, e, f] = [i++, i++, i++];
console.log(d, e, f, i);
const { [note("key", "k" as const)]: fromKey } = { k: note("value", "v") };
console.log(fromKey, log);
