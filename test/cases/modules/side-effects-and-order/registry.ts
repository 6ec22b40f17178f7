import { log } from "./log.ts";
export const registry = new Map<string, (n: number) => number>();
log("registry ready");
