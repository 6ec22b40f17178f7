// @run
// Properties that are missing are not printed; undefined and null that are there are.
interface Config {
  name: string;
  port?: number;
  host?: string;
}
const plain: Config = { name: "plain" };
const full: Config = { name: "full", port: 80, host: "local" };
const half: Config = { name: "half", host: "other" };
console.log(plain, full, half);

interface Node {
  value: number;
  next?: Node;
}
const last: Node = { value: 3 };
const first: Node = { value: 1, next: { value: 2, next: last } };
console.log(first);
last.next = { value: 4 };
console.log(first);
console.log(last, [last]);

interface Slot {
  used: boolean;
  owner: string | null;
  until: number | undefined;
}
const free: Slot = { used: false, owner: null, until: undefined };
const taken: Slot = { used: true, owner: "me", until: 12.5 };
console.log(free, taken);
free.owner = "you";
taken.owner = null;
taken.until = undefined;
console.log([free, taken]);
const nothing: Slot | null = null;
const something: Slot | undefined = free.used ? undefined : free;
console.log(nothing, something);

const lists: { names: (string | null)[]; counts: (number | undefined)[] } = {
  names: ["a", null],
  counts: [undefined, 0],
};
console.log(lists, lists.names, lists.counts);
const empty: { label?: string } = {};
console.log(empty);
empty.label = "set";
console.log(empty);
