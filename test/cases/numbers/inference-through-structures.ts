// @run
// Fractions that arrive late through fields, arrays, maps, closures, generics and returned objects.
interface Box {
  value: number;
  list: number[];
}
const box: Box = { value: 1, list: [1, 2] };
const half = (n: number) => n / 2;
box.value = half(box.value);
box.list.push(half(5));
console.log(box.value, box.list.join(), box.list.map((n) => n + 1).join());
const map = new Map<string, number>([["a", 1]]);
map.set("a", map.get("a")! / 4);
console.log(map.get("a"), [...map.values()].reduce((a, b) => a + b, 1));
let captured = 10;
const shrink = () => (captured = captured * 0.3);
shrink();
console.log(captured, Math.round(captured));
class Meter {
  total = 0;
  count = 0;
  add(n: number): this {
    this.total += n;
    this.count++;
    return this;
  }
  get mean(): number {
    return this.count === 0 ? 0 : this.total / this.count;
  }
}
console.log(new Meter().add(1).add(2).mean, new Meter().mean, new Meter().add(0.1).add(0.2).total);
function sum(values: number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
console.log(sum([1, 2, 3]), sum([0.1, 0.2]), sum([]));
const pairs: [number, number][] = [[1, 2], [3, 4]];
pairs[1]![0] = 0.25;
for (const [a, b] of pairs) console.log(a * b, a + b, a % b);
const record: Record<string, number> = { x: 3 };
record["y"] = record["x"]! / 2;
console.log(Object.values(record).join());
const { value: taken, list: [first = 0] } = box;
console.log(taken + first, [taken, first].sort((a, b) => a - b).join());
const pick = (flag: boolean) => (flag ? 1 : 0.5);
console.log(pick(true) + pick(false), [true, false].map(pick).join());
