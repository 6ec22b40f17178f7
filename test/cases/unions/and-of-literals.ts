// @run
// key && table[key]: where what is there is never 0, "" or false, only whether it is there is asked.
type Key = "up" | "down" | "left";
const moves: Record<Key, number> = { up: -1, down: 1, left: 5 };
const names = { up: "U", down: "D", left: "L" };
let calls = 0;
function next(keys: readonly Key[], at: number): Key | undefined {
  calls++;
  return keys[at];
}
const keys: Key[] = ["up", "left"];
for (let i = 0; i < 4; i++) {
  const key = i < keys.length ? keys[i] : undefined;
  const move = key && moves[key];
  console.log(move, key && names[key], key && names[key].length);
  const called = next(keys, i) && moves[keys[i] ?? "up"];
  console.log(called, calls);
}
type Pin = 1 | 2 | null;
const label = (pin: Pin): string | null => pin && `D${pin}`;
console.log(label(1), label(null));
function both(a: Key | undefined, b: Key | undefined): number | undefined {
  return a && b && moves[a] + moves[b];
}
console.log(both("up", "left"), both(undefined, "up"), both("down", undefined));
const yes = (flag: true | undefined): string | undefined => flag && "yes";
console.log(yes(true), yes(undefined));
function alone(key: Key): number {
  return key && moves[key];
}
console.log(alone("down"));
class Menu {
  chosen?: Key;
  get step(): number | undefined {
    return this.chosen && moves[this.chosen];
  }
}
const menu = new Menu();
console.log(menu.step);
menu.chosen = "left";
console.log(menu.step, (menu.chosen && moves[menu.chosen]) ?? 7);
const q: string | undefined = keys.length > 0 ? "abc" : undefined;
const r = q && q.length;
console.log(r, q && q.toUpperCase());
if (q && q.length > 2 && q.startsWith("a")) console.log("long");
const deep: { inner?: { key?: Key } } = { inner: { key: "up" } };
console.log(deep.inner && deep.inner.key && moves[deep.inner.key]);
const wanted = (given: Key | null | undefined) => given && moves[given];
console.log(wanted("up"), wanted(null), wanted(undefined));
