import { b, plusB } from "./b.ts";
import { order } from "./c.ts";

order.push("a");
export const a = b + plusB(100);
let calls = 0;
export function describeA(): string {
  return `a is ${a}, call ${++calls}`;
}
export function early(n: number): number {
  return n * 2;
}
