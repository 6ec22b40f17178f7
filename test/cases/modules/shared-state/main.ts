// @run
// Live bindings: an exported `let` shows the value that its own module gave it last; arrays are shared by all.
import { add, items, last, size } from "./store.ts";
import { fill, peek } from "./worker.ts";

console.log(size, last, items.length);
add("one");
console.log(size, last, items.join());
fill(3);
console.log(size, last, items.join());
items.push("direct");
console.log(size, peek(), items.length);
const before = size;
add("end");
console.log(before, size, last === "end", items[items.length - 1]);
