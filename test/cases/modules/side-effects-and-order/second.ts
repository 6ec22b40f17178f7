import { registry } from "./registry.ts";
import { log } from "./log.ts";
import "./first.ts";
log("second after " + registry.size);
const factor = registry.size * 10;
registry.set("second", (n) => n * factor);
