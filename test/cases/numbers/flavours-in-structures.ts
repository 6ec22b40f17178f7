// @run
// @leaks
// The fixed widths of "tsino" as fields, elements, parameters, results, map values and captured variables.
import type { f32, i16, i32, u16, u32, u8 } from "tsino";

interface Packet {
  id: u16;
  level: u8;
  offset: i16;
  total: u32;
}
const packet: Packet = { id: 65535, level: 255, offset: -32768, total: 4294967295 };
const { id, level, offset, total } = packet;
console.log(id, level, offset, total, id + level, offset - 1, total / 2);
const bytes: u8[] = [1, 2, 250];
bytes.push(5);
console.log(bytes.reduce((a, b) => a + b, 0), bytes.map((byte) => byte * 2).join(), Math.max(...bytes), bytes.indexOf(250));
const scale = (value: i16, by: i16): i32 => value * by;
console.log(scale(300, 100), scale(-32768, 2));
class Counter {
  ticks: u32 = 0;
  readonly steps: u8[] = [];
  private last: i32 = -1;
  tick(by: u8 = 1): this {
    this.ticks += by;
    this.steps.push(by);
    this.last = by;
    return this;
  }
  describe = () => `${this.ticks} ${this.steps.length} ${this.last}`;
}
console.log(new Counter().tick().tick(200).tick(55).describe());
let start: u32 = 4000000000;
const elapsed = (now: u32): u32 => now - start;
console.log(elapsed(4000000500));
start = 100;
console.log(elapsed(4294967295));
const map = new Map<string, u16>([["a", 60000]]);
map.set("b", map.get("a")! - 1);
console.log([...map.values()].join(), (map.get("b") ?? 0) + 10000);
const half: f32 = 0.5;
const values: f32[] = [half, 0.25, -2];
console.log(values.reduce((a, b) => a + b, 0), half * 3);
const pair: [u8, i16] = [200, -200];
const [a, b] = pair;
console.log(a + b, pair.map((n) => n / 8).join());
const pick = <T extends number>(flag: boolean, x: T, y: T): T => (flag ? x : y);
console.log(pick<u8>(true, 1, 2), pick<u32>(false, 1, 3000000000));
