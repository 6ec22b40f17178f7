// All of the library under one name.
export { default as Fixed } from "./fixed.ts";
export * from "./functions.ts";
