// @run
// A list that is changed and handed on: only where the choice falls on it, in its turn, and as the same list.
const log: string[] = [];
const say = (word: string): string => {
  log.push(word);
  return word;
};
const byValue = (a: number, b: number): number => {
  say(`${a}<${b}`);
  return a - b;
};
class Box {
  values: number[] = [3, 1, 2];
  get all(): number[] {
    say("get");
    return this.values;
  }
  list(): number[] {
    return this.values;
  }
}
const box = new Box();
const kept: { name: string; list: number[] }[] = [];
function take(name: string, list: number[], last: string): number[] {
  kept.push({ name, list });
  say(last);
  return list;
}
take(say("first"), box.values.sort(byValue), say("last"));
box.values = [9, 8];
const isLong = box.values.length > 5;
const other = [1, 2, 3];
let picked = isLong ? box.values.sort(byValue) : other.reverse();
picked.push(7);
console.log(box.values, other, picked === other);
picked = !isLong ? box.list().reverse() : other.sort(byValue);
picked.push(5);
console.log(box.values, picked === box.values);
const maybe: number[] | undefined = isLong ? undefined : box.all.fill(4);
maybe?.push(1);
console.log(box.values, maybe === box.values);
const both = [say("x").length > 0 ? box.values.reverse() : other, box.list().sort(byValue)] as const;
console.log(both[0] === both[1], both);
let n = 0;
while (n++ < 2 && take("loop", box.values.reverse(), `turn ${n}`).length > 0) box.values.push(n);
console.log(kept.map(({ name, list }) => name + list.join("")), box.values);
const moved = (): number[] => box.values.copyWithin(0, 1);
moved().push(77);
console.log(box.values, log);
const rooms = new Map([["hall", [2, 1]]]);
const found = isLong || rooms.get("hall")!.sort();
if (typeof found !== "boolean") found.push(0);
console.log(rooms, [...(rooms.get("attic") ?? box.values.reverse())]);
const behind = (say("before"), box.values.sort());
behind.push(6);
console.log(box.values.includes(6), box.list().sort() === behind, isLong && box.values.fill(0));
