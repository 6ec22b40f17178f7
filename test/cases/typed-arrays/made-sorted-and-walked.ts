// @run
// Typed arrays from all that can be walked through, sorted by functions, walked with indices, compared by identity.
import type { i8, u8 } from "tsino";
const lengths = new Map<string, number>([["a", 300], ["b", -1], ["c", 2.75]]);
console.log(Uint8Array.from(lengths.values()).join(), new Int16Array(new Set([5, 5, 70000])).join(), Uint8Array.of(...[1, 2], 3, ...new Uint8Array(2)).join());
console.log(Float32Array.from([1, 2, 3], (x, i) => x / (i + 2)).join(), Uint8Array.from("a1z", (c) => c.charCodeAt(0)).join(), Int8Array.from(new Uint8Array([200, 100]), (v) => v / 2).join());
console.log(Uint16Array.from({ length: 5 }, (_, i) => i * 20000).join(), Float64Array.from({ length: 2 }, () => 0.1).join(), Uint8ClampedArray.from({ length: 3 }, (_, i) => i * 200 - 100).join(), Uint8Array.from({ length: 0 }, () => 1).length);
console.log(new Uint8Array([...lengths.values(), 7]).join(), Uint8Array.from([]).length, new Float64Array(new Float32Array([0.1])).join());

const mixed = Int16Array.of(5, -3, 12, 0, -7, 12);
const order: string[] = [];
const sorted = mixed.sort((a, b) => {
  order.push(`${mixed[0]}`);
  return b - a;
});
console.log(sorted === mixed, mixed.join(), order.every((text) => text === "5"));
console.log(Float64Array.of(0.5, NaN, -0, 0, -1).sort().join(), Float32Array.of(3, 1, 2).sort(() => 0).join(), new Uint8Array(0).sort((a, b) => a - b).length);
const big = Uint8Array.from({ length: 200 }, (_, i) => (i * 67) % 256);
console.log(big.slice().sort((a, b) => (a % 10) - (b % 10) || b - a).slice(0, 12).join(), big.sort()[199]);
function careful(list: Int32Array): string {
  try {
    list.sort((a, b) => {
      if (a === 2 || b === 2) throw new Error("two");
      return a - b;
    });
    return "sorted " + list.join();
  } catch (error) {
    return (error as Error).message + " " + list.join();
  }
}
console.log(careful(Int32Array.of(3, 1, 5)), careful(Int32Array.of(3, 1, 2)));

const view = Uint8Array.of(10, 20, 30);
let trace = "";
for (const [i, value] of view.entries()) {
  if (i === 0) view[2] = 99;
  trace += `${i}:${value} `;
}
for (const i of view.keys()) view[i]! += i;
for (const value of view.values()) trace += value + " ";
console.log(trace, [...view.entries()].map(([i, v]) => i * v).join(), [...view.keys()].length, Math.max(...view.values()));
console.log(view.reduceRight((text, v, i) => text + v + "@" + i + " ", "> "), view.reduceRight((a, b) => a - b), view.findLast((v) => v < 50), view.findLastIndex((v) => v > 1000), view.findLast((v) => v > 1000));
console.log(String(view), `${view}`, view.toString(), "" + Float32Array.of(0.5, 2));

class Frame {
  data = new Uint8Array(2);
  readonly masks = [1, 2, 4];
  at = 0;
  set(bit: number): this {
    this.data[bit >> 3]! |= 1 << (bit & 7);
    this.masks[this.at++]! ^= 255;
    this.data[this.next()]! %= 100;
    return this;
  }
  next(): number {
    this.data = this.data.slice();
    return 0;
  }
}
const frame = new Frame();
const first = frame.data;
console.log(frame.set(6).set(9).data.join(), frame.masks.join(), first.join(), frame.data === first);
const frames: Uint8Array[] = [first, frame.data];
const names = new Map<Uint8Array, string>([[first, "first"]]);
console.log(frames.indexOf(frame.data), frames.includes(first), names.get(first), names.get(frame.data) ?? "none", frames[0] !== frames[1]);
let shared: Uint8Array | undefined;
console.log(shared === undefined, (shared = first) === frames[0]);
const flags: i8[] = [0, 0];
const limit: u8[] = [250];
flags[0]! |= 64;
flags[1]! ^= -1;
limit[0]! |= 4;
limit[0]! &= ~2;
console.log(flags.join(), limit[0]);
