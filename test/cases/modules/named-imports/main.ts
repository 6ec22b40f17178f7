// @run
// Functions, constants, enums and arrays imported by name from two files, one of which uses the other.
import { bitsOf, popcount, WIDTH } from "./bits.ts";
import { Parity, parityOf, table } from "./parity.ts";

for (const value of [0, 1, 7, 128, 255]) {
  console.log(value, bitsOf(value), popcount(value), parityOf(value) === Parity.Even ? "even" : "odd");
}
console.log(WIDTH, table.length, table.slice(0, 8).join(""), Parity.Odd);
table[0] = 9;
console.log(table[0], parityOf(0));
