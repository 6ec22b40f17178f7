import { c, order } from "./c.ts";
import { early } from "./a.ts";

order.push("b " + early(4));
export const b = c + 1;
export function plusB(n: number): number {
  return n + b;
}
