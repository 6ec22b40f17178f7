// @run
// Two modules and main each have their own `count`, `next`, `reset` and `names`: none may clash in one sketch.
import { next as nextA, value as valueA } from "./a.ts";
import { next as nextB, value as valueB } from "./b.ts";

let count = 1000;
const names = ["main"];

function next(): number {
  return ++count;
}

function reset(): void {
  count = 0;
}

console.log(next(), nextA(), nextB());
console.log(next(), nextA(), nextB(), valueA(), valueB());
reset();
console.log(next(), nextA(), nextB(), names.join(), count);
