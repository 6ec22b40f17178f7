import { log, step } from "./log.ts";

export const first = step("first") * 100 + log.length;
console.log("first ready", first);
