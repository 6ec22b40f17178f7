// @run
// Properties in any order, more than declared, records of arrays, optional and null values, in loops, functions and fields.
interface P { x: number; y: number }
function attempt(text: string): string {
  try {
    const p: P = JSON.parse(text);
    return `${p.x},${p.y}`;
  } catch (e) {
    return e instanceof SyntaxError ? "syntax" : e instanceof TypeError ? "type" : "other";
  }
}
console.log(attempt('{"x":1,"y":2}'), attempt('{"y":1,"x":2}'), attempt('{"y":1,"x":2,"z":[{}]}'), attempt('{"x":1,"x":3,"y":2}'), attempt("{"));
const m: Record<string, P[]> = JSON.parse('{"b":[{"x":1,"y":2}],"10":[],"a":[{"x":3,"y":4},{"x":5,"y":6}]}');
for (const [k, ps] of Object.entries(m)) console.log(k, ps.length, ps.map((p) => p.x + p.y).join());
const deep: { a: { b: { c: number[][] } } } = JSON.parse('{"a":{"b":{"c":[[1],[2,3]]}}}');
deep.a.b.c[1]!.push(4);
console.log(JSON.stringify(deep));
let total = 0;
for (let i = 0; i < 50; i++) total += (JSON.parse(JSON.stringify({ i, t: [i, i * 0.5] })) as { i: number; t: number[] }).t.length;
console.log(total);
class Box { constructor(public data: P | null) {} }
const box = new Box(JSON.parse('{"x":1,"y":1}'));
console.log(box.data?.x);
const f = (s: string): number[] => JSON.parse(s);
console.log(f("[1,2,3]").map((v) => v * 2));
const optional: { a?: number; b?: { c: string }[] }[] = JSON.parse('[{},{"a":1},{"b":[{"c":"x"}]}]');
console.log(JSON.stringify(optional), optional[2]!.b?.[0]?.c);
enum Mode { Off, On }
const mode: { m: Mode; s: "a" | "b" } = JSON.parse('{"m":1,"s":"b"}');
console.log(mode.m === Mode.On, mode.s, JSON.stringify(mode));
const nullable: (number | null)[] = JSON.parse("[1,null,3]");
console.log(nullable, JSON.stringify(nullable));
