// @run
// Top-level code runs once per module, dependencies first in the order of the imports, then main.
console.log("main starts after its imports");
import { second, total } from "./second.ts";
import { first } from "./first.ts";
import { log, step } from "./log.ts";

step("main");
console.log(first, second, total);
console.log(log.join(" "), log.length);
