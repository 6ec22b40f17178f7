import { popcount } from "./bits.ts";

export enum Parity {
  Even,
  Odd,
}

export const table: number[] = [];
for (let i = 0; i < 16; i++) table.push(popcount(i) % 2);

export function parityOf(value: number): number {
  return popcount(value) % 2 === 0 ? Parity.Even : table[1];
}
