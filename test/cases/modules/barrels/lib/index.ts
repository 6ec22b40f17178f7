export * from "./geometry/index.ts";
export * as text from "./text.ts";
export { double as PI2 } from "./numbers.ts";
export const version = "own";
export * from "./legacy.ts";
export type { Sized } from "./geometry/types.ts";
