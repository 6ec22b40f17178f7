// @run
// A circle of three modules with top-level code: who runs first, and function declarations used before their module ran.
import { a, describeA } from "./a.ts";
import { b } from "./b.ts";
import { c, order } from "./c.ts";

order.push("main");
console.log(a, b, c);
console.log(order.join(" > "));
console.log(describeA(), describeA());
