// @run
// Math.abs of the lowest number of a narrow type lies beyond that type.
import type { i16, i8 } from "tsino";

let trim: i8 = -128;
console.log(Math.abs(trim), -trim, Math.abs(trim + 1));
trim += 1;
console.log(Math.abs(trim));

const offsets: i16[] = [-32768, 0, 32767];
console.log(offsets.map((offset) => Math.abs(offset)));

class Joystick {
  constructor(
    public x: i8,
    public y: i16,
  ) {}

  get reach(): number {
    return Math.max(Math.abs(this.x), Math.abs(this.y));
  }
}

console.log(new Joystick(-128, -5).reach, new Joystick(3, -32768).reach);
const bytes = new Int8Array([-128, 127]);
console.log(Math.abs(bytes[0] ?? 0) + Math.abs(bytes[1] ?? 0));
