// @run
// ...other copies what the object has, also what its type does not name, and the last one that is there counts.
interface Config {
  name: string;
  rate: number;
  debug?: boolean;
}
type NameOnly = Pick<Config, "name">;
type NoName = Omit<Config, "name">;
function configure(changes: Partial<Config>): Required<Config> {
  return { name: "none", rate: 9600, debug: false, ...changes };
}
const named: NameOnly = configure({ name: "picked" });
const rest: NoName = { rate: 5 };
const joined: Config = { ...named, ...rest };
console.log(joined.name, joined.rate, joined.debug);
const loud: NoName = { rate: 6, debug: true };
const both: Config = { ...named, ...loud };
console.log(both.name, both.rate, both.debug);
// Here the name is hidden in what comes last.
const whole: NoName = configure({ name: "last", rate: 7 });
const again: Config = { ...named, ...whole };
console.log(again.name, again.rate, again.debug);
const back: Config = { ...whole, ...named };
console.log(back.name, back.rate, back.debug);

interface Wide {
  x: number;
  y?: number;
  label?: string;
}
const narrow: { x: number } = { x: 1.5 };
const wide: Wide = { x: 2, y: 3 };
const views: { x: number }[] = [narrow, wide, { x: 4 }];
for (const [i, view] of views.entries()) {
  const copied: Wide = { x: 0, label: "l", ...(i > 0 && view) };
  console.log(copied.x, copied.y, copied.label, "y" in copied);
}
function merge(a: { x: number }, b: { label?: string }): Wide {
  return { ...a, ...b };
}
const first: Wide = { x: 10, y: 11, label: "first" };
const second: Wide = { x: 20, label: "second" };
console.log(merge(first, second).x, merge(first, second).y, merge(first, second).label);
console.log(merge(second, first).y, merge(narrow, {}).y, merge({ x: 1 }, first).x);
const changed = merge(first, second);
changed.y = 99;
console.log(first.y, changed.y);

// The order is that of JavaScript: the first source that has a property decides.
interface Item {
  a: number;
  b?: string;
  c?: boolean;
}
const full: Item = { a: 1, b: "x", c: true };
const turned: Item = { b: "y", a: 2 };
const onlyA: { a: number } = full;
const onlyB: { b?: string } = turned;
const onlyC: { c?: boolean } = full;
const alsoA: { a: number } = turned;
const one: Item = { ...onlyA, ...onlyB };
const two: Item = { ...alsoA, ...onlyC };
const three: Item = { b: "mid", ...alsoA, ...(one.a > 0 ? onlyC : {}) };
console.log(one, Object.keys(one));
console.log(two, JSON.stringify(two), three);
let kept: Item = { ...onlyA, ...onlyB };
for (let i = 0; i < 3; i++) kept = { ...kept, ...alsoA, a: kept.a + i };
console.log(kept);
delete full.b;
const four: Item = { ...alsoA, ...onlyA };
console.log(four, full);
const given: Item = { a: 1, b: undefined };
const hiding: { a: number } = given;
const over: Item = { b: "gone", ...onlyC, ...hiding };
console.log(over);
