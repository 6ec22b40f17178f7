// @run
// Tuples in arrays, maps, sets, records, as generic arguments, sorted and grouped.
type Point = [x: number, y: number];
const points: Point[] = [[3, 4], [0, 1], [3, -4]];
points.sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
console.log(points.map((point) => point.join(":")).join(" "));
const [first] = points;
first![0] = 100;
console.log(points[0]![0], points.findIndex(([x]) => x === 3), points.indexOf([3, 4]));

function zip<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.slice(0, Math.min(as.length, bs.length)).map((a, i) => [a, bs[i]!]);
}
function unzip<A, B>(pairs: readonly [A, B][]): [A[], B[]] {
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}
const zipped = zip([1, 2, 3], ["a", "b"]);
const [ns, ts] = unzip(zipped);
console.log(zipped.length, zipped[1]!.join(), ns.join(), ts.join());
const map = new Map<string, Point>(zip(["p", "q"], points));
map.get("p")![1] = 55;
console.log(points[0]![1], map.get("q")?.join());
const seen = new Set<Point>([first!, points[1]!, first!]);
console.log(seen.size, seen.has([3, -4]));
const record: Record<string, [string, number]> = { a: ["x", 1], b: ["y", 2] };
for (const [key, [text, n]] of Object.entries(record)) console.log(key, text.repeat(n));
const memo: [key: number, value: string][] = [];
function cached(key: number): string {
  const hit = memo.find(([k]) => k === key);
  if (hit) return hit[1] + " again";
  const made: [number, string] = [key, "v" + key];
  memo.push(made);
  return made[1];
}
console.log(cached(1), cached(2), cached(1), memo.length);
const swap = <A, B>(pair: readonly [A, B]): [B, A] => [pair[1], pair[0]];
console.log(swap(["a", 0.5]).join(), swap(swap([true, "x"]))[1], points.map(swap)[1]!.join());
