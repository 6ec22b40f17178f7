// @run
// @leaks
// The fixed widths where there may be nothing: defaults, `??`, `??=`, patterns, records; and beside other numbers.
import type { f32, i16, u16, u32, u8 } from "tsino";
function tick(by: u8 = 1): number { return by + 1; }
console.log(tick(), tick(200));
const map = new Map<string, u16>([["a", 60000]]);
console.log((map.get("b") ?? 0) + 10000, map.get("a") ?? 5);
class C { constructor(readonly n: i16 = -3, readonly f: f32 = 0.5) {} }
console.log(new C().n, new C(5, 0.25).f, new C().f);
interface O { level?: u8 }
const o: O = {};
console.log(o.level ?? 7, o.level === undefined);
o.level = 9;
const { level = 3 } = o;
console.log(level, o.level === 9, o.level ?? 0);
let m: u8 | undefined = undefined as u8 | undefined;
m ??= 4;
console.log(m);
class K { ticks = 0; tick(by: u8 = 1): this { this.ticks += by; return this; } add = (n: i16 = 4) => this.ticks + n; }
console.log(new K().tick().tick(200).ticks, new K().add());
const marks: (u32 | undefined)[] = [4000000000, undefined];
for (const mark of marks) console.log((mark ?? 5) + 1, mark ?? 300, (mark ?? 4294967295) + 1);
const records: Record<string, u8> = { a: 200 };
console.log((records["a"] ?? 1) + 100, records["b"] ?? 1000, records["b"] ?? -1, records["b"] ?? 0.5);
const pick = (flag: boolean, a: u8, b: u16, c: number) => (flag ? a : b) + (flag ? c : a);
console.log(pick(true, 255, 65535, 0.5), pick(false, 255, 65535, 1));
