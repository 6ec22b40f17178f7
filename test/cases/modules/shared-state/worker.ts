import { add, items, last, size } from "./store.ts";

export function fill(count: number): void {
  for (let i = 0; i < count; i++) add(`${last}+${size}`);
}

export function peek(): string {
  return items[items.length - 1] + "/" + last;
}
