export { default as again } from "./log.ts";
export { default as list } from "./list.ts";
