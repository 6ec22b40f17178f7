// @run
// Variables without a value at first, of this and of another module: where all who look come later they are plain.
import { describe, early, level, peek, setLevel } from "./state.ts";
import * as state from "./state.ts";
let count: number;
let best: number;
let flag: boolean;
let items: string[];
function bump(): number {
  count++;
  return count;
}
function init(): void {
  if (Math.random() > 2) return;
  count = 3;
}
function reset(): void {
  count = 0;
  items = [];
  best = items.length;
}
const handlers: (() => void)[] = [];
handlers.push(() => {
  items.push("h");
});
reset();
const look = () => console.log(bump(), items.length, best);
look();
for (const h of handlers) h();
const after = () => console.log(items, peek());
after();
setLevel(4);
console.log(level, state.level, state.name === undefined, early === undefined);
const isSet = () => (flag ? "set" : "not");
console.log(isSet());
flag = true;
console.log(isSet());
function outer(): void {
  let inner: number;
  let other: string;
  const show = () => console.log(inner, other.length);
  inner = 4;
  other = "abc";
  show();
  let tricky: number;
  const ask = () => tricky === undefined;
  console.log(ask());
  tricky = 1;
  console.log(ask());
}
outer();
init();
console.log(bump());
