// @run
// Missing, undefined and null arguments and results of all types; passed on, stored, defaulted.
function greet(name?: string, times?: number, loud?: boolean): string {
  const text = (name ?? "you").repeat(times ?? 1);
  return loud ? text.toUpperCase() : text;
}
console.log(greet(), greet("a", 2), greet("b", undefined, true), greet(undefined, 0) === "", greet("", 3) === "");
const pass = (name?: string, times?: number) => greet(name, times);
console.log(pass(), pass("z"), pass("z", 2));
interface Item {
  id: number;
  parent?: Item;
}
const find = (items: Item[], id: number): Item | undefined => items.find((item) => item.id === id);
const root: Item = { id: 1 };
const items: Item[] = [root, { id: 2, parent: root }];
const parentOf = (id: number): number | null => find(items, id)?.parent?.id ?? null;
console.log(parentOf(2), parentOf(1), parentOf(99), find(items, 2)?.parent === root);
function maybe<T>(flag: boolean, value: T): T | undefined {
  return flag ? value : undefined;
}
console.log(maybe(true, 0), maybe(false, 0), maybe(true, ""), maybe(true, false), maybe(false, [1])?.length, maybe(true, [1])?.length);
let stored: { value?: number | null } = {};
const read = () => (stored.value === undefined ? "unset" : stored.value === null ? "null" : `${stored.value}`);
console.log(read());
stored.value = 0;
console.log(read());
stored.value = null;
console.log(read());
stored = { value: 5 };
stored.value!++;
console.log(read(), stored.value! / 4);
const first = (list: readonly number[], test?: (n: number) => boolean): number | undefined => (test ? list.find(test) : list.at(0));
console.log(first([1, 2]), first([]), first([1, 2], (n) => n > 1), first([1], (n) => n > 1));
const chain = (n: number | undefined): number | undefined => (n === undefined || n > 3 ? undefined : n + 1);
let value: number | undefined = 0;
let steps = 0;
while (value !== undefined) {
  value = chain(value);
  steps++;
}
console.log(steps, value);
const orders: (boolean | undefined)[] = [true, undefined, false];
console.log(orders.map((flag) => flag ?? "unknown").join(), orders.filter((flag) => flag !== false).length, orders.indexOf(undefined));
