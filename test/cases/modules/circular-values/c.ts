import { early } from "./a.ts";

export const order: string[] = [];
order.push("c");
export const c = early(10);
