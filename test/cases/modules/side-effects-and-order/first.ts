import { log } from "./log.ts";
import { registry } from "./registry.ts";
log("first");
registry.set("first", (n) => n + 1);
