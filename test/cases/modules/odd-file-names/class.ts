import { value as other } from "./2d-grid.ts";
export const value = "class";
export const make = (n: number) => other.repeat(n).length;
