// @run
// Imports for their effect only, modules imported twice, and the order of all top-level code.
import "./first.ts";
import { lines, log } from "./log.ts";
import "./second.ts";
import "./first.ts";
import { registry } from "./registry.ts";

log("main");
for (const line of lines) console.log(line);
console.log([...registry.keys()].join(), registry.get("second")?.(2), registry.get("first")?.(2), registry.size);
